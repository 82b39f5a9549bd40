package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.InstrumentId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.project.events.ProjectKind;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingEvent.TrainersNamed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of trainings. */
final class OutcomeSamples {
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek-spbe");
    private static final SessionId SESSION = new SessionId("bimtek-spbe-3");
    private static final ProjectId PROJECT = new ProjectId("proyek-4");
    private static final EmployeeId SUPERIOR = new EmployeeId("atasan");
    private static final Percent RESULT = new Percent(new BigDecimal("77.5"));
    private static final Instrument LIKERT =
            new Instrument("Skala Likert", "2", new BigDecimal("1"), new BigDecimal("5"));

    private OutcomeSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(evaluations(), programmes(), projects()).flatMap(events -> events);
    }

    private static Stream<DomainEvent> evaluations() {
        return Stream.of(
                new InstrumentRegistered(
                        new InstrumentId("likert-2"), LIKERT, "Perilaku di tempat kerja", DAY),
                new SelfReportGiven(
                        new EvaluationId("evaluasi-5"),
                        SESSION,
                        PROGRAMME,
                        EMPLOYEE,
                        LIKERT,
                        new BigDecimal("4.10"),
                        RESULT,
                        "Sudah dipakai",
                        DAY.plusMonths(6),
                        DAY.plusMonths(7)),
                new EvaluationClosed(
                        new EvaluationId("evaluasi-5"),
                        SESSION,
                        PROGRAMME,
                        EMPLOYEE,
                        3,
                        RESULT,
                        new PolicyRef("six-months-answers", "seed.1"),
                        DAY.plusMonths(6),
                        DAY.plusMonths(7)),
                new FeedbackGiven(
                        new FeedbackId("umpan-balik-8"),
                        AGENCY,
                        SESSION,
                        PROGRAMME,
                        EMPLOYEE,
                        LIKERT,
                        new TreeMap<>(
                                Map.of(
                                        Aspect.TRAINER,
                                        new BigDecimal("4.20"),
                                        Aspect.MATERIAL,
                                        new BigDecimal("4"))),
                        RESULT,
                        "Ruang terlalu panas",
                        DAY));
    }

    private static Stream<DomainEvent> programmes() {
        return Stream.of(
                new TrainersNamed(SESSION, List.of("BPSDM", "Universitas mitra"), DAY),
                new ProgrammeReviewOpened(
                        PROGRAMME, 12, RESULT, new PolicyRef("programme-review", "seed.1"), DAY),
                new ProgrammeReviewed(
                        PROGRAMME,
                        ReviewOutcome.IMPROVE,
                        "Praktik terlalu sedikit",
                        "BKPSDM",
                        DAY));
    }

    private static Stream<DomainEvent> projects() {
        return Stream.of(
                new ProjectRegistered(
                        PROJECT,
                        EMPLOYEE,
                        SESSION,
                        PROGRAMME,
                        ProjectKind.CHANGE_PROJECT,
                        "Antrean daring",
                        List.of("LAP-4.pdf"),
                        DAY),
                new ProjectVerified(PROJECT, EMPLOYEE, SUPERIOR, "Sudah berjalan", DAY),
                new ProjectRefused(PROJECT, EMPLOYEE, SUPERIOR, "Bukti kurang", DAY),
                new ProjectEvaluated(
                        PROJECT, EMPLOYEE, SUPERIOR, RESULT, "Antrean lebih pendek", DAY));
    }
}
