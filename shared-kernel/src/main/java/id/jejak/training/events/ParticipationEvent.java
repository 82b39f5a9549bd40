package id.jejak.training.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What one employee did in one session. */
public sealed interface ParticipationEvent extends SessionEvent, EmployeeFact {
    /**
     * @param policy the rule that admits the employee; null in older events
     */
    record TrainingEnrolled(
            SessionId sessionId,
            EmployeeId employeeId,
            @Nullable PolicyRef policy,
            LocalDate occurredOn)
            implements ParticipationEvent {
        /** By no policy. */
        public TrainingEnrolled(SessionId sessionId, EmployeeId employeeId, LocalDate occurredOn) {
            this(sessionId, employeeId, null, occurredOn);
        }
    }

    record EnrolmentWithdrawn(
            SessionId sessionId, EmployeeId employeeId, String reason, LocalDate occurredOn)
            implements ParticipationEvent {}

    /**
     * @param days days present, 0 to the days of the activity
     */
    record AttendanceRecorded(
            SessionId sessionId, EmployeeId employeeId, int days, LocalDate occurredOn)
            implements ParticipationEvent {}

    /**
     * @param activity the raw facts the credit came from
     * @param credited JP that counts for the year of {@code occurredOn}
     * @param policy the conversion rule that gave it
     * @param score the participant's result, where the training has one
     * @param evaluationDueOn when the evaluation of behaviour (level 3) is due
     */
    record TrainingCompleted(
            SessionId sessionId,
            EmployeeId employeeId,
            Activity activity,
            Jp credited,
            PolicyRef policy,
            @Nullable Percent score,
            LocalDate evaluationDueOn,
            LocalDate occurredOn)
            implements ParticipationEvent {}
}
