package id.jejak.policy.rules.facts;

import static id.jejak.policy.rules.facts.Window.ACT;

import id.jejak.performance.events.Expectation;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import java.util.List;
import java.util.stream.Stream;

/** Facts of one act: an activity, an appraisal, a nomination, a programme's results. */
final class ActFacts {
    private static final String[] ACTIVITIES = {Source.COMPLETED, Source.VERIFIED, Source.SEMESTER};

    static final List<Fact> ALL =
            Stream.of(activity(), counted(), appraisal(), nomination(), programme())
                    .flatMap(List::stream)
                    .toList();

    private ActFacts() {}

    private static List<Fact> activity() {
        return List.of(
                Fact.word(
                                "form",
                                Fact.wordsOf(TrainingForm.values()),
                                ACT,
                                "Bentuk pengembangan kompetensi (PerLAN 10/2018).",
                                "Form of competency development (PerLAN 10/2018).")
                        .from(ACTIVITIES)
                        .about(Subject.ACTIVITY),
                Fact.word(
                                "reach",
                                Fact.wordsOf(Reach.values()),
                                ACT,
                                "Nasional atau internasional.",
                                "National or international.")
                        .from(ACTIVITIES)
                        .about(Subject.ACTIVITY),
                activity("days", Unit.DAYS, "Hari kalender kegiatan.", "Days it lasts."),
                activity(
                        "meetings",
                        Unit.COUNT,
                        "Pertemuan, kunjungan atau semester.",
                        "Sessions, visits or semesters."),
                activity("programmeJp", Unit.JP, "JP menurut kurikulum.", "JP by the curriculum."),
                Fact.truth(
                                "ownInitiative",
                                ACT,
                                "Di luar rencana instansi, atas prakarsa sendiri.",
                                "Outside the agency's plan, on the own initiative.")
                        .from(Source.REPORTED)
                        .about(Subject.ACTIVITY));
    }

    private static List<Fact> counted() {
        return List.of(
                activity(
                                "presencePercent",
                                Unit.PERCENT,
                                "Hari hadir terhadap hari kegiatan.",
                                "Days present against the days it lasts.")
                        .from(Source.ATTENDED, Source.COMPLETED),
                activity(
                                "countedSessions",
                                Unit.COUNT,
                                "Pertemuan yang dihitung: paling banyak dua tiap tiga puluh hari"
                                        + " yang dimulai.",
                                "Sessions that count: at most two for every begun thirty days.")
                        .withDoubt(),
                activity(
                        "begunMonths",
                        Unit.MONTHS,
                        "Kurun tiga puluh hari yang dimulai.",
                        "Begun spans of thirty days."),
                activity(
                        "jpPerDay",
                        Unit.JP,
                        "JP kurikulum per hari, dipotong sesudah empat desimal.",
                        "JP of the curriculum per day, cut after four decimals."));
    }

    private static Fact activity(String name, Unit unit, String id, String en) {
        return Fact.number(name, unit, ACT, id, en).from(ACTIVITIES).about(Subject.ACTIVITY);
    }

    private static List<Fact> appraisal() {
        return List.of(
                compared("workResult", "Hasil kerja dibanding ekspektasi.", "Work result."),
                compared("workBehaviour", "Perilaku kerja dibanding ekspektasi.", "Behaviour."),
                Fact.number(
                                "score",
                                Unit.SCORE,
                                ACT,
                                "Nilai pada skala masanya: 0-100, pada akhir 2021 0-120.",
                                "Score on the scale of its time: 0-100, 0-120 in late 2021.")
                        .from(Source.RATED, Source.RERATED)
                        .about(Subject.APPRAISAL));
    }

    private static Fact compared(String name, String id, String en) {
        return Fact.word(name, Fact.wordsOf(Expectation.values()), ACT, id, en)
                .from(Source.RATED, Source.RERATED)
                .about(Subject.APPRAISAL);
    }

    private static List<Fact> nomination() {
        return List.of(
                Fact.number(
                                "missingLevels",
                                Unit.LEVELS,
                                ACT,
                                "Tingkat di bawah tujuan sesi, dijumlahkan.",
                                "Levels below the session's aims, summed.")
                        .from(Source.NOMINATED, Source.SCHEDULED, Source.ASSESSED)
                        .about(Subject.NOMINATION),
                Fact.truth(
                                "needAdopted",
                                ACT,
                                "Rencana yang ditetapkan menyebut kebutuhan yang dilayani sesi.",
                                "An adopted plan names a need that the session serves.")
                        .from(Source.NEED, Source.NEED_WITHDRAWN, Source.PLAN, Source.NOMINATED)
                        .about(Subject.NOMINATION),
                Fact.truth(
                                "alreadyCompleted",
                                ACT,
                                "Program yang sama pernah diselesaikan.",
                                "The same programme was completed before.")
                        .from(Source.COMPLETED, Source.SCHEDULED)
                        .about(Subject.NOMINATION),
                Fact.number(
                                "jpWorth",
                                Unit.JP,
                                ACT,
                                "JP yang akan diperoleh dari sesi menurut konversi yang berlaku.",
                                "JP that the session would earn by the conversion in force.")
                        .from(Source.NOMINATED, Source.SCHEDULED)
                        .about(Subject.NOMINATION),
                Fact.word(
                                "award",
                                List.of("SATYALANCANA_X", "SATYALANCANA_XX", "SATYALANCANA_XXX"),
                                ACT,
                                "Satyalancana yang diminta; dalam pertanyaan tahunan, yang"
                                        + " berikutnya.",
                                "The Satyalancana asked for; in a yearly question the next one.")
                        .from(Source.AWARD_NOMINATED, Source.GRANTED, Source.REVOKED)
                        .about(Subject.AWARD));
    }

    private static List<Fact> programme() {
        return List.of(
                Fact.number(
                                "evaluationsClosed",
                                Unit.COUNT,
                                ACT,
                                "Evaluasi yang selesai sejak tinjauan terakhir.",
                                "Evaluations closed since the last review.")
                        .from(Source.CLOSED, Source.REVIEWED)
                        .about(Subject.PROGRAMME),
                Fact.number(
                                "resultsMean",
                                Unit.PERCENT,
                                ACT,
                                "Rata-rata hasil evaluasi itu.",
                                "Mean of the results of these evaluations.")
                        .from(Source.CLOSED)
                        .about(Subject.PROGRAMME),
                Fact.number(
                                "improvedShare",
                                Unit.PERCENT,
                                ACT,
                                "Bagian peserta yang hasilnya setelah enam bulan di atas tingkat"
                                        + " sebelumnya, dari mereka yang pernah dinilai.",
                                "Share of participants whose result after six months is above"
                                        + " their level before, of those who had been assessed.")
                        .from(Source.CLOSED, Source.ASSESSED)
                        .about(Subject.PROGRAMME),
                Fact.number(
                                "feedbackMean",
                                Unit.PERCENT,
                                ACT,
                                "Rata-rata umpan balik peserta tentang sesi evaluasi itu.",
                                "Mean of what participants said of the sessions of these"
                                        + " evaluations.")
                        .from(Source.FEEDBACK)
                        .about(Subject.PROGRAMME));
    }
}
