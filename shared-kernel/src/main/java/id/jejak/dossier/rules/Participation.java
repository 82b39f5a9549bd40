package id.jejak.dossier.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One employee in one session.
 *
 * @param enrolledOn the last enrolment; one may come back after a withdrawal
 * @param since the day it entered its state
 * @param daysPresent calendar days, as last recorded
 * @param completed null until the session is completed
 */
public record Participation(
        SessionId sessionId,
        State state,
        LocalDate enrolledOn,
        LocalDate since,
        int daysPresent,
        @Nullable TrainingCompleted completed) {

    public enum State {
        ENROLLED,
        ATTENDED,
        COMPLETED,
        WITHDRAWN;

        private boolean isUnderWay() {
            return this == ENROLLED || this == ATTENDED;
        }
    }

    public Optional<TrainingCompleted> completion() {
        return Optional.ofNullable(completed);
    }

    /** Zero until completed. */
    public Jp credited() {
        return completion().map(TrainingCompleted::credited).orElse(Jp.ZERO);
    }

    static Participation begun(TrainingEnrolled e) {
        var on = e.occurredOn();
        return new Participation(e.sessionId(), State.ENROLLED, on, on, 0, null);
    }

    Participation again(TrainingEnrolled e) {
        CorruptHistory.unless(state == State.WITHDRAWN, "enrolled twice in " + sessionId);
        return begun(e);
    }

    Participation withdrawn(EnrolmentWithdrawn e) {
        CorruptHistory.unless(state.isUnderWay(), "withdrawn from " + sessionId + " when " + state);
        return to(State.WITHDRAWN, e.occurredOn(), daysPresent, null);
    }

    Participation attended(AttendanceRecorded e) {
        CorruptHistory.unless(state.isUnderWay(), "attended " + sessionId + " when " + state);
        return to(State.ATTENDED, e.occurredOn(), e.days(), null);
    }

    Participation completed(TrainingCompleted e) {
        CorruptHistory.unless(state.isUnderWay(), "completed " + sessionId + " when " + state);
        return to(State.COMPLETED, e.occurredOn(), daysPresent, e);
    }

    private Participation to(
            State next, LocalDate on, int days, @Nullable TrainingCompleted completion) {
        return new Participation(sessionId, next, enrolledOn, on, days, completion);
    }
}
