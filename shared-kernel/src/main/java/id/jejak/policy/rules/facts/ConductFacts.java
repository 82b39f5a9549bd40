package id.jejak.policy.rules.facts;

import static id.jejak.policy.rules.facts.Window.DAY;
import static id.jejak.policy.rules.facts.Window.EVER;

import id.jejak.discipline.events.Severity;
import id.jejak.performance.events.Rating;

import java.util.List;
import java.util.stream.Stream;

/** How somebody's work was rated, punished and honoured, and what they made of trainings. */
final class ConductFacts {
    private static final List<String> RATINGS = orNone(Rating.values());
    private static final List<String> LEVELS = orNone(Severity.values());

    static final List<Fact> ALL =
            Stream.of(ratings(), discipline(), awards(), use()).flatMap(List::stream).toList();

    private ConductFacts() {}

    private static List<String> orNone(Enum<?>[] values) {
        return Stream.concat(Stream.of("NONE"), Fact.wordsOf(values).stream()).toList();
    }

    private static List<Fact> ratings() {
        return List.of(
                rating(
                        "ratingLast",
                        DAY,
                        "Predikat kinerja tahunan terakhir yang diketahui.",
                        "The last yearly rating known."),
                rating(
                        "ratingBefore",
                        DAY,
                        "Predikat kinerja tahunan sebelum yang terakhir.",
                        "The yearly rating before the last."),
                rating(
                        "ratingOfYear",
                        Window.CALENDAR_YEAR,
                        "Predikat kinerja tahun yang diputuskan, walau ditetapkan sesudahnya.",
                        "The rating of the year that is decided about, even if given later."));
    }

    private static Fact rating(String name, Window window, String id, String en) {
        return Fact.word(name, RATINGS, window, id, en).from(Source.RATED, Source.RERATED);
    }

    private static List<Fact> discipline() {
        var seen = "Tingkat hukuman disiplin terberat yang berlaku ";
        var known = "The heaviest level of a disciplinary measure in force ";
        return List.of(
                level("disciplineInForce", DAY, seen + "pada hari itu.", known + "that day."),
                level(
                        "disciplineLastYear",
                        Window.LAST_YEAR,
                        seen + "dalam setahun terakhir.",
                        known + "within the last year."),
                level(
                        "disciplineLastTwoYears",
                        Window.LAST_TWO_YEARS,
                        seen + "dalam dua tahun terakhir.",
                        known + "within the last two years."),
                level(
                        "disciplineLastFiveYears",
                        Window.LAST_FIVE_YEARS,
                        seen + "dalam lima tahun terakhir.",
                        known + "within the last five years."),
                level("disciplineEver", EVER, seen + "sampai hari itu.", known + "ever."),
                Fact.truth(
                                "gravelyPunished",
                                EVER,
                                "Pernah dihukum tingkat sedang atau berat.",
                                "Ever punished at medium or heavy level.")
                        .from(Source.IMPOSED, Source.ANNULLED));
    }

    private static Fact level(String name, Window window, String id, String en) {
        return Fact.word(name, LEVELS, window, id, en)
                .from(Source.IMPOSED, Source.LIFTED, Source.ANNULLED);
    }

    private static List<Fact> awards() {
        return List.of(
                count("awardsEver", EVER, "Penghargaan yang dipegang.", "Awards held.")
                        .from(Source.GRANTED, Source.REVOKED),
                count(
                                "awardsLastFiveYears",
                                Window.LAST_FIVE_YEARS,
                                "Penghargaan lima tahun terakhir.",
                                "Awards of the last five years.")
                        .from(Source.GRANTED, Source.REVOKED),
                Fact.number(
                                "satyalancanaHeld",
                                Unit.YEARS,
                                EVER,
                                "Satyalancana Karya Satya tertinggi: 0, 10, 20 atau 30.",
                                "Highest Satyalancana Karya Satya held: 0, 10, 20 or 30.")
                        .from(Source.GRANTED, Source.REVOKED));
    }

    private static List<Fact> use() {
        var sources = new String[] {Source.PROJECT, Source.PROJECT_VERIFIED};
        return List.of(
                count(
                                "applicationsVerified",
                                EVER,
                                "Penerapan hasil pelatihan yang diverifikasi atasan.",
                                "Uses of a training at work that the superior verified.")
                        .from(sources),
                count(
                                "applicationsVerifiedLastTwoYears",
                                Window.LAST_TWO_YEARS,
                                "Penerapan yang diverifikasi dalam dua tahun terakhir.",
                                "Uses verified within the last two years.")
                        .from(sources),
                count(
                                "projectsVerified",
                                EVER,
                                "Proyek dan aksi perubahan yang diverifikasi.",
                                "Projects and change projects that were verified.")
                        .from(sources),
                count(
                                "projectsVerifiedLastTwoYears",
                                Window.LAST_TWO_YEARS,
                                "Proyek yang diverifikasi dalam dua tahun terakhir.",
                                "Projects verified within the last two years.")
                        .from(sources));
    }

    private static Fact count(String name, Window window, String id, String en) {
        return Fact.number(name, Unit.COUNT, window, id, en);
    }
}
