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
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.events.WaitingEvent;
import id.jejak.training.write.session.Participant.Completed;
import id.jejak.training.write.session.Participant.Enrolled;
import id.jejak.training.write.session.Participant.Present;
import id.jejak.training.write.session.Participant.Withdrawn;

import java.util.List;

/** What must be known about a session to decide about it. */
sealed interface Session {
    record Unscheduled() implements Session {}

    /**
     * @param plan as it was scheduled
     * @param seats as there are now
     * @param taken seats taken, by those who are enrolled or done
     * @param completed how many are done
     */
    record Scheduled(
            SessionScheduled plan,
            int seats,
            Roster<Participant> participants,
            int taken,
            int completed,
            Queue queue,
            List<String> trainers)
            implements Session {
        boolean isFull() {
            return taken >= seats;
        }

        Participant of(EmployeeId employee) {
            return participants.of(employee).orElse(Participant.STRANGER);
        }

        /** What it is after more steps, none of which ends it. */
        Scheduled after(List<SessionEvent> events) {
            var next = this;
            for (var event : events) {
                next = scheduled(evolve(next, event), event);
            }
            return next;
        }

        private Scheduled with(EmployeeId employee, Participant now, int more, int done) {
            return new Scheduled(
                    plan,
                    seats,
                    participants.with(employee, now),
                    taken + more,
                    completed + done,
                    queue,
                    trainers);
        }

        private Scheduled withSeats(int next) {
            return new Scheduled(plan, next, participants, taken, completed, queue, trainers);
        }

        private Scheduled with(Queue next) {
            return new Scheduled(plan, seats, participants, taken, completed, next, trainers);
        }

        private Scheduled taughtBy(List<String> next) {
            return new Scheduled(plan, seats, participants, taken, completed, queue, next);
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
            case SessionScheduled e ->
                    new Scheduled(e, e.seats(), Roster.empty(), 0, 0, Queue.EMPTY, List.of());
            case TrainersNamed e -> scheduled(state, e).taughtBy(e.trainers());
            case SeatsChanged e -> scheduled(state, e).withSeats(e.seats());
            case SessionCancelled e -> {
                var session = scheduled(state, e);
                yield new Cancelled(session.plan(), session.participants());
            }
            case EnrolmentWithdrawn e when state instanceof Cancelled(var plan, var participants) ->
                    new Cancelled(
                            plan, participants.with(e.employeeId(), new Withdrawn(e.occurredOn())));
            case ParticipationEvent e -> after(scheduled(state, e), e);
            case WaitingEvent e -> {
                var session = scheduled(state, e);
                yield session.with(session.queue().after(e));
            }
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
