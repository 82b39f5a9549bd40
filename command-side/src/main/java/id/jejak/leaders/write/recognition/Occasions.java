package id.jejak.leaders.write.recognition;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Roster;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.Occasion;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import java.time.LocalDate;
import java.util.Optional;

/** Since when somebody can have improved: the day of a training, an evaluation, a project. */
final class Occasions {
    private static final Facts.Fold<Roster<LocalDate>> DAYS =
            new Facts.Fold<>("occasions-of-improvement", Roster.empty(), Occasions::next);

    private Occasions() {}

    /** Empty where the employee has nothing of that kind. */
    static Optional<LocalDate> of(EmployeeId employee, Occasion occasion, Facts facts) {
        return facts.of(DAYS, occasion.id()).of(employee);
    }

    /** A stream holds facts of one kind, and of an evaluation the first answer counts. */
    private static Roster<LocalDate> next(Roster<LocalDate> known, Object event) {
        return switch (event) {
            case TrainingCompleted e -> known.with(e.employeeId(), e.occurredOn());
            case ProjectVerified e -> known.with(e.employeeId(), e.occurredOn());
            case EvaluationRecorded e when known.of(e.employeeId()).isEmpty() ->
                    known.with(e.employeeId(), e.occurredOn());
            default -> known;
        };
    }
}
