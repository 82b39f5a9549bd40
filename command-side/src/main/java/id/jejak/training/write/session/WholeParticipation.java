package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.nothing;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.session.Participant.Withdrawn;
import id.jejak.training.write.session.Session.Scheduled;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;

import java.util.List;

/**
 * A line of a list of participants, decided step by step with the rules of {@link
 * ParticipationDecider}. A step that is on record already adds nothing; one refused step refuses
 * the whole line.
 */
final class WholeParticipation {
    private WholeParticipation() {}

    static Decision<SessionEvent> decide(
            RecordParticipation line, Session state, ServiceRecord who, Admission admission) {
        return enrol(line, state, who, admission)
                .then(so -> attend(line, after(state, so)))
                .then(so -> complete(line, after(state, so), admission.policies()));
    }

    private static Decision<SessionEvent> enrol(
            RecordParticipation line, Session state, ServiceRecord who, Admission admission) {
        if (isWithdrawnAgain(line, state)) {
            return nothing();
        }
        return ParticipationDecider.enrol(
                new EnrollTraining(line.sessionId(), line.employeeId(), line.enrolledOn()),
                state,
                who,
                admission);
    }

    /** Lists carry no day of attendance: it counts as taken on completion, or at the end. */
    private static Decision<SessionEvent> attend(RecordParticipation line, Session state) {
        var days = line.daysPresent();
        if (days == null
                || !(state instanceof Scheduled session)
                || isWithdrawnAgain(line, state) && line.completedOn() == null) {
            return nothing();
        }
        var on = line.completedOn() == null ? session.plan().endsOn() : line.completedOn();
        return ParticipationDecider.attend(
                new RecordAttendance(line.sessionId(), line.employeeId(), days, on), state);
    }

    private static Decision<SessionEvent> complete(
            RecordParticipation line, Session state, Policies policies) {
        var on = line.completedOn();
        return on == null
                ? nothing()
                : ParticipationDecider.complete(
                        new CompleteTraining(line.sessionId(), line.employeeId(), line.score(), on),
                        state,
                        policies);
    }

    /** Whether the line tells of an enrolment that was given back since. */
    private static boolean isWithdrawnAgain(RecordParticipation line, Session state) {
        return state instanceof Scheduled session
                && session.of(line.employeeId()) instanceof Withdrawn(var since)
                && !line.enrolledOn().isAfter(since);
    }

    private static Session after(Session state, List<SessionEvent> events) {
        return events.stream().reduce(state, Session::evolve, (_, second) -> second);
    }
}
