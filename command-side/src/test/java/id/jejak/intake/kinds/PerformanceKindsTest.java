package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;
import static id.jejak.intake.kinds.Mapping.SESSION;
import static id.jejak.leaders.events.Occasion.Kind.EVALUATION;
import static id.jejak.leaders.events.Occasion.Kind.PROJECT;
import static id.jejak.leaders.events.Occasion.Kind.TRAINING;

import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.StableId;
import id.jejak.leaders.events.Occasion;
import id.jejak.leaders.write.recognition.RecogniseImprovement;
import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.write.rating.RatingCommand;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;
import id.jejak.performance.write.recommendation.RecommendationCommand;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.RecommendDevelopment;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class PerformanceKindsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final Period YEAR =
            new Period(Period.Kind.YEARLY, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final CompetencyId TALK = new CompetencyId("M.03");

    @Test
    void atasan_names_a_superior() {
        Mapping.of(new AtasanFile(), NIP, OTHER_NIP, "2025-01-10")
                .gives(new NameSuperior(EMPLOYEE, OTHER, DAY));
        Mapping.of(new AtasanFile(), "1", "", "x")
                .isWrongIn(
                        "nip:nip.not-18-digits",
                        "nip_atasan:field.missing",
                        "tanggal:field.not-a-date");
    }

    @Test
    void apresiasi_recognises_after_a_training_an_evaluation_or_a_project() {
        apresiasi("pelatihan", "S-1", "", "M.03")
                .gives(recognised(SESSION.value(), TRAINING, TALK));
        apresiasi("evaluasi", "S-1", "", "")
                .gives(
                        recognised(
                                RecordEvaluation.idOf(SESSION, EMPLOYEE).value(),
                                EVALUATION,
                                null));
        apresiasi("proyek", "", "PR-1", "")
                .gives(recognised(StableId.of("project", "PR-1"), PROJECT, null));
    }

    @Test
    void apresiasi_says_which_cells_are_wrong() {
        apresiasi("proyek", "S-1", "", "").isWrongIn("nomor_proyek:field.missing");
        apresiasi("evaluasi", "", "PR-1", "").isWrongIn("kode_sesi:field.missing");
        apresiasi("rapat", "S-1", "", "").isWrongIn("setelah:field.unknown-choice");
    }

    private static Mapping apresiasi(
            String after, String session, String project, String competency) {
        return Mapping.of(
                new ApresiasiFile(),
                NIP,
                OTHER_NIP,
                after,
                session,
                project,
                "Lebih cepat",
                competency,
                "2025-01-10");
    }

    private static RecogniseImprovement recognised(
            String reference, Occasion.Kind kind, CompetencyId competency) {
        return new RecogniseImprovement(
                EMPLOYEE, OTHER, new Occasion(kind, reference), "Lebih cepat", competency, DAY);
    }

    @Test
    void kinerja_rates_by_result_and_behaviour_since_2022() {
        kinerja("sesuai", "di_atas", "", "harmonis=di_bawah; loyal=di_atas", "M.03;T.01", "")
                .gives(new RatePerformance(EMPLOYEE, YEAR, compared(), OTHER, DAY));
    }

    @Test
    void kinerja_rates_by_score_before() {
        Mapping.of(
                        new KinerjaFile(),
                        NIP,
                        "periodik",
                        "2020-01-01",
                        "2020-06-30",
                        "",
                        "",
                        "87.5",
                        "",
                        "",
                        "",
                        "2025-01-10",
                        "")
                .gives(
                        new RatePerformance(
                                EMPLOYEE,
                                new Period(
                                        Period.Kind.PERIODIC,
                                        LocalDate.of(2020, 1, 1),
                                        LocalDate.of(2020, 6, 30)),
                                new Appraisal(
                                        null,
                                        null,
                                        new BigDecimal("87.5"),
                                        new TreeMap<>(),
                                        new TreeSet<>()),
                                null,
                                DAY));
    }

    @Test
    void kinerja_corrects_where_a_reason_is_given() {
        kinerja("sesuai", "di_atas", "", "harmonis=di_bawah;loyal=di_atas", "M.03;T.01", "Salah")
                .gives(
                        new CorrectRating(
                                EMPLOYEE, RatingCommand.idOf(EMPLOYEE, YEAR), compared(), "Salah"));
    }

    @Test
    void kinerja_names_every_wrong_column() {
        kinerja("bagus", "di_atas", "a", "harmonis", "??", "")
                .isWrongIn(
                        "hasil_kerja:field.unknown-choice",
                        "nilai:field.not-a-number",
                        "perilaku:field.unknown-choice",
                        "area_lemah:value.bad-id");
    }

    @Test
    void saran_recommends_and_answers() {
        var rating = RatingCommand.idOf(EMPLOYEE, YEAR);
        var id = RecommendationCommand.idOf(rating, TALK);
        var recommended = new RecommendDevelopment(EMPLOYEE, rating, TALK);
        saran("terima", "").gives(recommended, new AcceptRecommendation(EMPLOYEE, id, OTHER, DAY));
        saran("tolak", "Tugas belajar")
                .gives(
                        recommended,
                        new DeclineRecommendation(EMPLOYEE, id, OTHER, "Tugas belajar", DAY));
        saran("tolak", "").isWrongIn("alasan:field.missing");
        saran("mungkin", "").isWrongIn("jawaban:field.unknown-choice");
    }

    private static Appraisal compared() {
        return new Appraisal(
                Expectation.MEETS,
                Expectation.ABOVE,
                null,
                new TreeMap<>(
                        Map.of(
                                Behaviour.HARMONIS,
                                Expectation.BELOW,
                                Behaviour.LOYAL,
                                Expectation.ABOVE)),
                new TreeSet<>(Set.of(TALK, new CompetencyId("T.01"))));
    }

    private static Mapping saran(String answer, String reason) {
        return Mapping.of(
                new SaranFile(),
                NIP,
                "tahunan",
                "2024-01-01",
                "M.03",
                answer,
                OTHER_NIP,
                reason,
                "2025-01-10");
    }

    private static Mapping kinerja(
            String result,
            String behaviour,
            String score,
            String behaviours,
            String weak,
            String reason) {
        return Mapping.of(
                new KinerjaFile(),
                NIP,
                "tahunan",
                "2024-01-01",
                "2024-12-31",
                result,
                behaviour,
                score,
                behaviours,
                weak,
                OTHER_NIP,
                "2025-01-10",
                reason);
    }
}
