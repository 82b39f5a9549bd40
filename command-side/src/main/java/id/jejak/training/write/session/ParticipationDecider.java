package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_COMPLETED;
import static id.jejak.training.write.session.TrainingRejection.ATTENDANCE_MISSING;
import static id.jejak.training.write.session.TrainingRejection.ATTENDED_TOO_LITTLE;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.ENROLMENT_CLOSED;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENDED;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENROLLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NOT_STARTED;
import static id.jejak.training.write.session.TrainingRejection.NO_SEAT_LEFT;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;
import static id.jejak.training.write.session.TrainingRejection.SOMEBODY_WAITS;
import static id.jejak.training.write.session.TrainingRejection.TOO_MANY_DAYS;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.rules.EvaluationDue;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.JpConversion.Credit;
import id.jejak.training.write.session.Participant.Completed;
import id.jejak.training.write.session.Participant.Enrolled;
import id.jejak.training.write.session.Participant.Present;
import id.jejak.training.write.session.Participant.Stranger;
import id.jejak.training.write.session.Participant.Withdrawn;
import id.jejak.training.write.session.Session.Cancelled;
import id.jejak.training.write.session.Session.Scheduled;
import id.jejak.training.write.session.Session.Unscheduled;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Rules of taking part. History may be entered late, so only the days the commands bring are
 * compared, never today's; but a cancelled session takes no step any more, whatever its day, except
 * that seats are given back.
 */
final class ParticipationDecider {
    private ParticipationDecider() {}

    /**
     * @param who the employee's service as it is known now
     */
    static Decision<SessionEvent> enrol(
            EnrollTraining c, Session state, ServiceRecord who, Admission admission) {
        return inSession(
                state,
                session ->
                        switch (session.of(c.employeeId())) {
                            case Enrolled _, Present _, Completed _ -> nothing();
                            case Withdrawn(var since) when c.on().isBefore(since) ->
                                    reject(BEFORE_LAST_STEP);
                            case Withdrawn _, Stranger _ -> seat(c, session, who, admission);
                        });
    }

    static Decision<SessionEvent> withdraw(WithdrawEnrolment c, Session state) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled session -> withdraw(c, session.of(c.employeeId()));
            case Scheduled session -> withdraw(c, session.of(c.employeeId()));
        };
    }

    private static Decision<SessionEvent> withdraw(WithdrawEnrolment c, Participant participant) {
        return switch (participant) {
            case Stranger _ -> reject(NOT_ENROLLED);
            case Withdrawn _ -> nothing();
            case Completed _ -> reject(ALREADY_COMPLETED);
            case Enrolled(var since) -> withdraw(c, since);
            case Present(_, var since) -> withdraw(c, since);
        };
    }

    static Decision<SessionEvent> attend(RecordAttendance c, Session state) {
        return inSession(
                state,
                session ->
                        switch (session.of(c.employeeId())) {
                            case Stranger _, Withdrawn _ -> reject(NOT_ENROLLED);
                            case Completed(var days) when days == c.days() -> nothing();
                            case Completed _ -> reject(ALREADY_COMPLETED);
                            case Present(var days, _) when days == c.days() -> nothing();
                            case Present(_, var since) -> attend(c, session, since);
                            case Enrolled(var since) -> attend(c, session, since);
                        });
    }

    /** Completing is final; a score that was left out or wrong is not put right by a repeat. */
    static Decision<SessionEvent> complete(CompleteTraining c, Session state, Policies policies) {
        return inSession(
                state,
                session ->
                        switch (session.of(c.employeeId())) {
                            case Stranger _, Withdrawn _ -> reject(NOT_ENROLLED);
                            case Enrolled _ -> reject(ATTENDANCE_MISSING);
                            case Completed _ -> nothing();
                            case Present present -> complete(c, session, present, policies);
                        });
    }

    private static Decision<SessionEvent> inSession(
            Session state, Function<Scheduled, Decision<SessionEvent>> decide) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled _ -> reject(CANCELLED);
            case Scheduled session -> decide.apply(session);
        };
    }

    private static Decision<SessionEvent> seat(
            EnrollTraining c, Scheduled session, ServiceRecord who, Admission admission) {
        return switch (who) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known _ when c.on().isAfter(session.plan().endsOn()) ->
                    reject(ENROLMENT_CLOSED);
            case ServiceRecord.Known _ when session.isFull() -> reject(NO_SEAT_LEFT);
            case ServiceRecord.Known _ when !session.queue().isEmpty() -> reject(SOMEBODY_WAITS);
            case ServiceRecord.Known _ ->
                    admission.ask(
                            c.employeeId(),
                            session.plan().activity(),
                            c.on(),
                            policy ->
                                    accept(
                                            new TrainingEnrolled(
                                                    c.sessionId(),
                                                    c.employeeId(),
                                                    policy,
                                                    c.on())));
        };
    }

    private static Decision<SessionEvent> withdraw(WithdrawEnrolment c, LocalDate since) {
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return c.on().isBefore(since)
                ? reject(BEFORE_LAST_STEP)
                : accept(new EnrolmentWithdrawn(c.sessionId(), c.employeeId(), c.reason(), c.on()));
    }

    private static Decision<SessionEvent> attend(
            RecordAttendance c, Scheduled session, LocalDate since) {
        var plan = session.plan();
        if (c.days() < 0 || c.days() > plan.activity().days()) {
            return reject(TOO_MANY_DAYS);
        }
        if (c.on().isBefore(plan.startsOn())) {
            return reject(NOT_STARTED);
        }
        return c.on().isBefore(since)
                ? reject(BEFORE_LAST_STEP)
                : accept(new AttendanceRecorded(c.sessionId(), c.employeeId(), c.days(), c.on()));
    }

    private static Decision<SessionEvent> complete(
            CompleteTraining c, Scheduled session, Present present, Policies policies) {
        var activity = session.plan().activity();
        return byPolicy(
                () -> JpConversion.of(activity, present.days(), c.on(), policies),
                credit -> complete(c, session, present, credit));
    }

    private static Decision<SessionEvent> complete(
            CompleteTraining c, Scheduled session, Present present, Credit credit) {
        if (!credit.present()) {
            return reject(ATTENDED_TOO_LITTLE);
        }
        if (c.on().isBefore(session.plan().endsOn())) {
            return reject(NOT_ENDED);
        }
        return c.on().isBefore(present.since())
                ? reject(BEFORE_LAST_STEP)
                : accept(completed(c, session.plan().activity(), credit));
    }

    private static TrainingCompleted completed(
            CompleteTraining c, Activity activity, Credit credit) {
        return new TrainingCompleted(
                c.sessionId(),
                c.employeeId(),
                activity,
                credit.jp(),
                credit.policy(),
                c.score(),
                EvaluationDue.IN_FORCE.dueOn(KirkpatrickLevel.BEHAVIOUR, c.on()),
                c.on());
    }
}
