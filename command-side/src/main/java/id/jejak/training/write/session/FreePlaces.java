package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;

import id.jejak.deciding.Decision;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;
import id.jejak.training.rules.EnrolmentEligibility.Eligibility;
import id.jejak.training.write.session.Session.Scheduled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Free places go to those who wait, the first in line first, until none is left or nobody waits.
 * Whoever may have none on that day, by the policy of that day, drops out with the reason. Asked
 * again it gives nothing more.
 */
final class FreePlaces {
    private static final String SERVICE = "inService";
    private static final String NOT_SERVING = "false";

    private FreePlaces() {}

    /** Where the policy decides nothing about the first in line, nobody is passed over. */
    static Decision<SessionEvent> give(LocalDate on, Session state, Admission admission) {
        if (!(state instanceof Scheduled session) || on.isAfter(session.plan().endsOn())) {
            return nothing();
        }
        return byPolicy(() -> given(on, session, admission), Decision::accept);
    }

    private static List<SessionEvent> given(LocalDate on, Scheduled before, Admission admission) {
        var events = new ArrayList<SessionEvent>();
        var session = before;
        while (!session.isFull() && !session.queue().isEmpty()) {
            var step = step(on, session, admission);
            events.addAll(step);
            session = session.after(step);
        }
        return events;
    }

    private static List<SessionEvent> step(LocalDate on, Scheduled session, Admission admission) {
        var first = session.queue().waiting().getFirst();
        var day = on.isBefore(first.occurredOn()) ? first.occurredOn() : on;
        var asked = admission.of(first.employeeId(), session.plan().activity(), day);
        return asked.eligible()
                ? given(first, session, asked.policy(), day)
                : List.of(ended(first, asked, admission, day));
    }

    private static List<SessionEvent> given(
            EmployeeNominated first, Scheduled session, PolicyRef policy, LocalDate day) {
        return List.of(
                new PlaceGiven(
                        first.sessionId(),
                        first.employeeId(),
                        first.priority(),
                        first.occurredOn(),
                        session.queue().waiting().size() - 1,
                        day),
                new TrainingEnrolled(first.sessionId(), first.employeeId(), policy, day));
    }

    private static NominationEnded ended(
            EmployeeNominated first, Eligibility asked, Admission admission, LocalDate day) {
        var left = NOT_SERVING.equals(asked.policy().inputs().get(SERVICE));
        return new NominationEnded(
                first.sessionId(),
                first.employeeId(),
                left ? NominationEnd.LEFT_SERVICE : NominationEnd.NOT_ELIGIBLE,
                left ? Leaving.REASON : admission.no(asked).sentence(),
                asked.policy(),
                day);
    }
}
