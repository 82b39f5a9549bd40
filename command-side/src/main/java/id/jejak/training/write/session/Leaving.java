package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;

import id.jejak.deciding.Decision;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.write.session.Participant.Enrolled;
import id.jejak.training.write.session.Session.Scheduled;
import id.jejak.training.write.session.SessionCommand.LeaveSession;

import java.time.LocalDate;

/** What the end of somebody's service means for a session: no wait, and no seat yet to come. */
final class Leaving {
    static final String REASON = "Tidak lagi bertugas";

    private Leaving() {}

    static Decision<SessionEvent> decide(LeaveSession c, Session state) {
        if (!(state instanceof Scheduled session)) {
            return nothing();
        }
        var waits = session.queue().of(c.employeeId());
        if (waits.isPresent()) {
            return accept(ended(c, later(c.on(), waits.get().occurredOn())));
        }
        return session.of(c.employeeId()) instanceof Enrolled(var since)
                        && c.on().isBefore(session.plan().startsOn())
                ? accept(
                        new EnrolmentWithdrawn(
                                c.sessionId(), c.employeeId(), REASON, later(c.on(), since)))
                : nothing();
    }

    static NominationEnded ended(LeaveSession c, LocalDate day) {
        return new NominationEnded(
                c.sessionId(), c.employeeId(), NominationEnd.LEFT_SERVICE, REASON, day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
