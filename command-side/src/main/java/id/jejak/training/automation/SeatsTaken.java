package id.jejak.training.automation;

import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who still holds a seat of a session.
 *
 * @param since day of everybody's last step, in the order in which they enrolled
 */
record SeatsTaken(Map<EmployeeId, LocalDate> since) {

    static SeatsTaken of(DomainEventStream history) {
        var since = new LinkedHashMap<EmployeeId, LocalDate>();
        while (history.hasNext()) {
            if (history.next().getPayload() instanceof ParticipationEvent step) {
                take(step, since);
            }
        }
        return new SeatsTaken(Collections.unmodifiableMap(since));
    }

    private static void take(ParticipationEvent step, Map<EmployeeId, LocalDate> since) {
        switch (step) {
            case TrainingEnrolled _, AttendanceRecorded _ ->
                    since.put(step.employeeId(), step.occurredOn());
            case EnrolmentWithdrawn _, TrainingCompleted _ -> since.remove(step.employeeId());
        }
    }
}
