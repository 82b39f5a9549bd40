package id.jejak.evaluation.write;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Roster;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import java.time.LocalDate;
import java.util.Optional;

/** Who completed a session, from the session's own stream. */
final class Completions {
    private static final Facts.Fold<Roster<Completion>> FOLD =
            new Facts.Fold<>("completions", Roster.empty(), Completions::evolve);

    private Completions() {}

    record Completion(ProgrammeId programme, LocalDate on) {}

    static Optional<Completion> of(SessionId session, EmployeeId participant, Facts facts) {
        return facts.of(FOLD, session.value()).of(participant);
    }

    private static Roster<Completion> evolve(Roster<Completion> known, Object event) {
        return event instanceof TrainingCompleted done
                ? known.with(
                        done.employeeId(),
                        new Completion(done.activity().programmeId(), done.occurredOn()))
                : known;
    }
}
