package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;
import id.jejak.training.write.session.Session.Scheduled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Free places go to those who wait, the first in line first, until none is left or nobody waits.
 * Whoever left the service in the meantime drops out. Asked again it gives nothing more.
 */
final class FreePlaces {
    private FreePlaces() {}

    /**
     * @param service of everybody who waits, as it is known now
     */
    static Decision<SessionEvent> give(
            LocalDate on, Session state, Function<EmployeeId, ServiceRecord> service) {
        if (!(state instanceof Scheduled session) || on.isAfter(session.plan().endsOn())) {
            return nothing();
        }
        var events = new ArrayList<SessionEvent>();
        while (!session.isFull() && !session.queue().isEmpty()) {
            var step = step(on, session, service);
            events.addAll(step);
            session = session.after(step);
        }
        return accept(events);
    }

    private static List<SessionEvent> step(
            LocalDate on, Scheduled session, Function<EmployeeId, ServiceRecord> service) {
        var first = session.queue().waiting().getFirst();
        var day = on.isBefore(first.occurredOn()) ? first.occurredOn() : on;
        var serves =
                service.apply(first.employeeId()) instanceof ServiceRecord.Known known
                        && known.isActiveOn(day);
        return serves ? given(first, session, day) : List.of(ended(first, day));
    }

    private static List<SessionEvent> given(
            EmployeeNominated first, Scheduled session, LocalDate day) {
        return List.of(
                new PlaceGiven(
                        first.sessionId(),
                        first.employeeId(),
                        first.priority(),
                        first.occurredOn(),
                        session.queue().waiting().size() - 1,
                        day),
                new TrainingEnrolled(first.sessionId(), first.employeeId(), day));
    }

    private static NominationEnded ended(EmployeeNominated first, LocalDate day) {
        return new NominationEnded(
                first.sessionId(),
                first.employeeId(),
                NominationEnd.LEFT_SERVICE,
                Leaving.REASON,
                day);
    }
}
