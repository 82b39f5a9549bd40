package id.jejak.training.write.session;

import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.write.session.Participant.Completed;
import id.jejak.training.write.session.Participant.Enrolled;
import id.jejak.training.write.session.Participant.Present;
import id.jejak.training.write.session.Participant.Withdrawn;

/** What must be known about a session to decide about it. */
sealed interface Session {
    record Unscheduled() implements Session {}

    /**
     * @param taken seats taken, by those who are enrolled or done
     * @param completed how many are done
     */
    record Scheduled(
            SessionScheduled plan, Roster<Participant> participants, int taken, int completed)
            implements Session {
        boolean isFull() {
            return taken >= plan.seats();
        }

        Participant of(EmployeeId employee) {
            return participants.of(employee).orElse(Participant.STRANGER);
        }

        private Scheduled with(EmployeeId employee, Participant now, int seats, int done) {
            return new Scheduled(
                    plan, participants.with(employee, now), taken + seats, completed + done);
        }
    }

    /**
     * @param participants who still holds a seat there, and gives it back
     */
    record Cancelled(SessionScheduled plan, Roster<Participant> participants) implements Session {
        Participant of(EmployeeId employee) {
            return participants.of(employee).orElse(Participant.STRANGER);
        }
    }

    Session UNSCHEDULED = new Unscheduled();

    static Session evolve(Session state, SessionEvent event) {
        return switch (event) {
            case SessionScheduled e -> new Scheduled(e, Roster.empty(), 0, 0);
            case SessionCancelled e -> {
                var session = scheduled(state, e);
                yield new Cancelled(session.plan(), session.participants());
            }
            case EnrolmentWithdrawn e when state instanceof Cancelled(var plan, var participants) ->
                    new Cancelled(
                            plan, participants.with(e.employeeId(), new Withdrawn(e.occurredOn())));
            case ParticipationEvent e -> after(scheduled(state, e), e);
        };
    }

    private static Session after(Scheduled session, ParticipationEvent event) {
        var employee = event.employeeId();
        var on = event.occurredOn();
        return switch (event) {
            case TrainingEnrolled _ -> session.with(employee, new Enrolled(on), 1, 0);
            case EnrolmentWithdrawn _ -> session.with(employee, new Withdrawn(on), -1, 0);
            case AttendanceRecorded e -> session.with(employee, new Present(e.days(), on), 0, 0);
            case TrainingCompleted e ->
                    session.with(employee, new Completed(daysPresent(session, e)), 0, 1);
        };
    }

    private static int daysPresent(Scheduled session, TrainingCompleted event) {
        var before = session.of(event.employeeId());
        if (before instanceof Present(var days, _)) {
            return days;
        }
        throw Shell.corrupt(event, before);
    }

    private static Scheduled scheduled(Session state, SessionEvent event) {
        if (state instanceof Scheduled scheduled) {
            return scheduled;
        }
        throw Shell.corrupt(event, state);
    }
}
