package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_GIVEN;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_NOMINATED;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_ANNOUNCED;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.ENROLMENT_CLOSED;
import static id.jejak.training.write.session.TrainingRejection.NOT_A_SUPERIOR;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NOT_WAITING;
import static id.jejak.training.write.session.TrainingRejection.OWN_NOMINATION;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.Priority;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.write.learner.LearningRecord;
import id.jejak.training.write.session.Participant.Completed;
import id.jejak.training.write.session.Participant.Enrolled;
import id.jejak.training.write.session.Participant.Present;
import id.jejak.training.write.session.Participant.Stranger;
import id.jejak.training.write.session.Participant.Withdrawn;
import id.jejak.training.write.session.Session.Cancelled;
import id.jejak.training.write.session.Session.Scheduled;
import id.jejak.training.write.session.Session.Unscheduled;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.NominateForSession;

/**
 * Rules of nominating. Somebody waits once for a session; whoever is nominated while a place is
 * free and nobody waits has it at once.
 */
final class WaitingDecider {
    private WaitingDecider() {}

    /**
     * What other streams say about a nomination.
     *
     * @param nominatorIsAbove whether the nominator serves where the employee does, or above
     */
    record Surroundings(ServiceRecord who, LearningRecord learning, boolean nominatorIsAbove) {}

    static Decision<SessionEvent> nominate(
            NominateForSession c, Session state, Surroundings around, Admission admission) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled _ -> reject(CANCELLED);
            case Scheduled session ->
                    switch (session.of(c.employeeId())) {
                        case Enrolled _, Present _, Completed _ -> nothing();
                        case Withdrawn(var since) when c.on().isBefore(since) ->
                                reject(BEFORE_LAST_STEP);
                        case Withdrawn _, Stranger _ -> nominate(c, session, around, admission);
                    };
        };
    }

    private static Decision<SessionEvent> nominate(
            NominateForSession c, Scheduled session, Surroundings around, Admission admission) {
        var before = session.queue().of(c.employeeId());
        if (before.isPresent()) {
            return isSame(before.get(), c) ? nothing() : reject(ALREADY_NOMINATED);
        }
        if (session.queue().given().contains(c.employeeId())) {
            return reject(ALREADY_GIVEN);
        }
        if (c.nominatedBy().equals(c.employeeId())) {
            return reject(OWN_NOMINATION);
        }
        if (c.grounds().isBlank()) {
            return reject(REASON_MISSING);
        }
        if (c.on().isBefore(session.plan().occurredOn())) {
            return reject(BEFORE_ANNOUNCED);
        }
        if (c.on().isAfter(session.plan().endsOn())) {
            return reject(ENROLMENT_CLOSED);
        }
        return admitted(c, session, around, admission);
    }

    private static Decision<SessionEvent> admitted(
            NominateForSession c, Scheduled session, Surroundings around, Admission admission) {
        return switch (around.who()) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known _ when !around.nominatorIsAbove() -> reject(NOT_A_SUPERIOR);
            case ServiceRecord.Known known ->
                    admission
                            .ask(
                                    c.employeeId(),
                                    session.plan().activity(),
                                    c.on(),
                                    by ->
                                            waits(
                                                    c,
                                                    session,
                                                    known,
                                                    around,
                                                    by,
                                                    admission.policies()))
                            .then(so -> FreePlaces.give(c.on(), session.after(so), admission));
        };
    }

    private static Decision<SessionEvent> waits(
            NominateForSession c,
            Scheduled session,
            ServiceRecord.Known who,
            Surroundings around,
            PolicyRef admittedBy,
            Policies policies) {
        return Decision.byPolicy(
                () -> priority(c, session, who, around, policies),
                priority -> accept(nominated(c, priority, admittedBy)));
    }

    static Decision<SessionEvent> end(EndNomination c, Session state) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled _ -> nothing();
            case Scheduled session ->
                    session.queue()
                            .of(c.employeeId())
                            .map(known -> end(c, known))
                            .orElseGet(() -> notWaiting(c.employeeId(), session));
        };
    }

    private static Decision<SessionEvent> end(EndNomination c, EmployeeNominated known) {
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return c.on().isBefore(known.occurredOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new NominationEnded(
                                c.sessionId(),
                                c.employeeId(),
                                NominationEnd.WITHDRAWN,
                                c.reason(),
                                c.on()));
    }

    /** Whoever has a seat gives it back by withdrawing. */
    private static Decision<SessionEvent> notWaiting(EmployeeId employee, Scheduled session) {
        return session.queue().ended().contains(employee) ? nothing() : reject(NOT_WAITING);
    }

    private static Priority priority(
            NominateForSession c,
            Scheduled session,
            ServiceRecord.Known who,
            Surroundings around,
            Policies policies) {
        var aims = session.plan().activity().aims();
        return Priorities.of(c.on(), aims, who, around.learning(), policies);
    }

    private static EmployeeNominated nominated(
            NominateForSession c, Priority priority, PolicyRef admittedBy) {
        return new EmployeeNominated(
                c.sessionId(),
                c.employeeId(),
                c.nominatedBy(),
                c.grounds(),
                priority,
                admittedBy,
                c.on());
    }

    private static boolean isSame(EmployeeNominated before, NominateForSession c) {
        return before.nominatedBy().equals(c.nominatedBy()) && before.grounds().equals(c.grounds());
    }
}
