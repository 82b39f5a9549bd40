package id.jejak.contract;

import static id.jejak.contract.CompetencySamples.LEVELS;
import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Priority;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;

import java.math.BigDecimal;
import java.util.stream.Stream;

final class TrainingSamples {
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek-spbe");
    private static final SessionId SESSION = new SessionId("bimtek-spbe-3");
    private static final AwardId AWARD = new AwardId("satyalancana-9");
    private static final Activity ACTIVITY =
            new Activity(
                    PROGRAMME,
                    TrainingForm.BIMTEK,
                    Reach.INTERNATIONAL,
                    3,
                    3,
                    new Jp(new BigDecimal("24.50")),
                    LEVELS);

    private TrainingSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(offers(), waiting(), participation(), outcomes())
                .flatMap(events -> events);
    }

    private static Stream<DomainEvent> offers() {
        return Stream.of(
                new ProgrammeOffered(
                        PROGRAMME,
                        "SPBE",
                        "Bimtek SPBE",
                        TrainingForm.BIMTEK,
                        LEVELS,
                        Jp.of(20),
                        DAY),
                new SessionScheduled(
                        SESSION,
                        "SPBE-3",
                        ACTIVITY,
                        DAY,
                        DAY.plusDays(2),
                        30,
                        "Banda Aceh",
                        AGENCY,
                        DAY.minusDays(30)),
                new SeatsChanged(SESSION, 35, "Ruang lebih besar", DAY),
                new SessionCancelled(SESSION, "Banjir", DAY));
    }

    private static Stream<DomainEvent> waiting() {
        var priority =
                new Priority(
                        2, 14, Jp.of(20), true, 74, new PolicyRef("waiting-priority", "seed.1"));
        return Stream.of(
                new EmployeeNominated(
                        SESSION,
                        EMPLOYEE,
                        new EmployeeId("atasan"),
                        "Menangani aplikasi layanan",
                        priority,
                        DAY),
                new PlaceGiven(SESSION, EMPLOYEE, priority, DAY, 58, DAY.plusDays(3)),
                new NominationEnded(
                        SESSION, EMPLOYEE, NominationEnd.WITHDRAWN, "Tugas lain", DAY.plusDays(2)));
    }

    private static Stream<DomainEvent> participation() {
        return Stream.of(
                new TrainingEnrolled(SESSION, EMPLOYEE, DAY),
                new EnrolmentWithdrawn(SESSION, EMPLOYEE, "Sakit", DAY),
                new AttendanceRecorded(SESSION, EMPLOYEE, 3, DAY),
                new TrainingCompleted(
                        SESSION,
                        EMPLOYEE,
                        ACTIVITY,
                        new Jp(new BigDecimal("29.4")),
                        new PolicyRef("jp-conversion", "2018.1"),
                        new Percent(new BigDecimal("87.25")),
                        DAY.plusMonths(6),
                        DAY));
    }

    private static Stream<DomainEvent> outcomes() {
        return Stream.of(
                evaluated(),
                new AwardNominated(
                        AWARD, EMPLOYEE, AwardKind.SATYALANCANA_X, "Kepala Dinas", "10 tahun", DAY),
                new AwardGranted(
                        AWARD, EMPLOYEE, AwardKind.SATYALANCANA_X, "Keppres 1/TK/2020", DAY),
                new AwardPublished(AWARD, EMPLOYEE, AwardKind.SATYALANCANA_X, DAY),
                new AwardRevoked(
                        AWARD, EMPLOYEE, AwardKind.SATYALANCANA_X, "Hukuman disiplin", DAY));
    }

    private static EvaluationRecorded evaluated() {
        return new EvaluationRecorded(
                new EvaluationId("evaluasi-5"),
                SESSION,
                PROGRAMME,
                EMPLOYEE,
                KirkpatrickLevel.BEHAVIOUR,
                EvaluatorRole.SUPERIOR,
                new EmployeeId("atasan"),
                new Instrument("Skala Likert", "1", new BigDecimal("1"), new BigDecimal("5")),
                new BigDecimal("4.20"),
                new Percent(new BigDecimal("80")),
                null,
                DAY.plusMonths(6),
                DAY.plusMonths(7));
    }
}
