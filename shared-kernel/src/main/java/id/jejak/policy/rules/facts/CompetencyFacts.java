package id.jejak.policy.rules.facts;

import static id.jejak.policy.rules.facts.Window.ACT;
import static id.jejak.policy.rules.facts.Window.DAY;
import static id.jejak.policy.rules.facts.Window.EVER;

import id.jejak.assessment.events.Purpose;

import java.util.List;
import java.util.stream.Stream;

/** What assessments found, and the two axes of talent. */
final class CompetencyFacts {
    static final List<Fact> ALL =
            Stream.of(ofOne(), ofLatest(), axes()).flatMap(List::stream).toList();

    private CompetencyFacts() {}

    private static List<Fact> ofOne() {
        return List.of(
                Fact.word(
                                "purpose",
                                Fact.wordsOf(Purpose.values()),
                                ACT,
                                "Tujuan penilaian: pengisian jabatan atau pemetaan.",
                                "Why somebody was assessed: filling a post or mapping.")
                        .from(Source.ASSESSED)
                        .about(Subject.ASSESSMENT),
                one("achieved", Unit.LEVELS, "Jumlah tingkat yang dicapai.", "Levels achieved."),
                one(
                        "achievedCapped",
                        Unit.LEVELS,
                        "Jumlah tingkat yang dicapai, masing-masing paling banyak standarnya.",
                        "Levels achieved, none above its standard."),
                one("required", Unit.LEVELS, "Jumlah tingkat standar.", "Levels required."),
                one(
                        "jpm",
                        Unit.PERCENT,
                        "Job person match; kelebihan menutup kekurangan.",
                        "Job person match; a surplus makes up for a deficit."),
                one(
                        "jpmCapped",
                        Unit.PERCENT,
                        "Job person match; kelebihan tidak dihitung.",
                        "Job person match; a surplus does not count."),
                one("gaps", Unit.COUNT, "Kompetensi di bawah standar.", "Competencies below."),
                one(
                        "largestGap",
                        Unit.LEVELS,
                        "Kekurangan terbesar pada satu kompetensi.",
                        "The largest deficit in one competency."));
    }

    private static Fact one(String name, Unit unit, String id, String en) {
        return Fact.number(name, unit, ACT, id, en)
                .from(Source.ASSESSED, Source.REASSESSED)
                .about(Subject.ASSESSMENT);
    }

    private static List<Fact> ofLatest() {
        return List.of(
                latest(
                        "jpmLast",
                        "JPM penilaian terakhir, kelebihan menutup kekurangan; 0 bila belum ada.",
                        "JPM of the latest assessment, a surplus making up; 0 without one."),
                latest(
                        "jpmCappedLast",
                        "JPM penilaian terakhir tanpa kelebihan; 0 bila belum ada.",
                        "JPM of the latest assessment without surplus; 0 without one."),
                Fact.truth("assessedEver", EVER, "Pernah dinilai.", "Ever assessed.")
                        .from(Source.ASSESSED));
    }

    private static Fact latest(String name, String id, String en) {
        return Fact.number(name, Unit.PERCENT, DAY, id, en)
                .from(Source.ASSESSED, Source.REASSESSED);
    }

    private static List<Fact> axes() {
        return List.of(
                Fact.number(
                                "performanceAxis",
                                Unit.PERCENT,
                                DAY,
                                "Sumbu kinerja: Sangat Baik 100, Baik 80, Cukup atau Butuh"
                                        + " Perbaikan 60, Kurang 40, terendah 20. Angka pilihan"
                                        + " Jejak; instansi menetapkan sendiri.",
                                "Axis of performance: Sangat Baik 100, Baik 80, Cukup or Butuh"
                                        + " Perbaikan 60, Kurang 40, the lowest 20. The numbers are"
                                        + " Jejak's choice; agencies set their own.")
                        .from(Source.RATED, Source.RERATED)
                        .withDoubt(),
                Fact.number(
                                "potentialAxis",
                                Unit.PERCENT,
                                DAY,
                                "Sumbu potensial: JPM terakhir tanpa kelebihan. Tes potensi belum"
                                        + " tercatat, jadi ini pendekatan.",
                                "Axis of potential: the latest JPM without surplus. Tests of"
                                        + " potential are not recorded, so this is an approach.")
                        .from(Source.ASSESSED, Source.REASSESSED)
                        .withDoubt());
    }
}
