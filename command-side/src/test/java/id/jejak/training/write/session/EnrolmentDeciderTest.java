package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.SERVING;
import static id.jejak.training.write.session.Sessions.attended;
import static id.jejak.training.write.session.Sessions.cancelled;
import static id.jejak.training.write.session.Sessions.completed;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.spec;
import static id.jejak.training.write.session.Sessions.withdrawn;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_COMPLETED;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.ENROLMENT_CLOSED;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENROLLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_IN_SERVICE;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NO_SEAT_LEFT;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Function;

class EnrolmentDeciderTest {
    private final Spec<Session, SessionEvent> spec = spec();

    @Test
    void an_employee_takes_a_free_seat() {
        spec.given(scheduled(2), enrolled(BUDI)).when(enrol(ANI)).then(enrolled(ANI));
    }

    @Test
    void a_full_session_takes_nobody_else() {
        spec.given(scheduled(1), enrolled(BUDI)).when(enrol(ANI)).thenRejected(NO_SEAT_LEFT);
    }

    @Test
    void enrolling_twice_changes_nothing_at_any_later_step() {
        spec.given(scheduled(1), enrolled(ANI)).when(enrol(ANI)).thenNothing();
        spec.given(scheduled(1), enrolled(ANI), attended(5, LAST)).when(enrol(ANI)).thenNothing();
        spec.given(done()).when(enrol(ANI)).thenNothing();
    }

    @Test
    void a_seat_given_back_is_free_again() {
        spec.given(scheduled(1), enrolled(ANI), withdrawn(ENROLLED))
                .when(enrol(BUDI))
                .then(enrolled(BUDI));
    }

    @Test
    void somebody_who_withdrew_may_come_back() {
        spec.given(scheduled(1), enrolled(ANI), withdrawn(ENROLLED))
                .when(enrol(ANI))
                .then(enrolled(ANI));
    }

    @Test
    void somebody_who_withdrew_does_not_come_back_before_that_day() {
        spec.given(scheduled(1), enrolled(ANI), withdrawn(ENROLLED.plusDays(1)))
                .when(enrol(ANI))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void enrolment_is_open_on_the_last_day_and_closed_after_it() {
        spec.given(scheduled(1))
                .when(enrolOn(LAST, SERVING))
                .then(new TrainingEnrolled(ID, ANI, LAST));
        spec.given(scheduled(1))
                .when(enrolOn(LAST.plusDays(1), SERVING))
                .thenRejected(ENROLMENT_CLOSED);
    }

    @Test
    void a_session_nobody_scheduled_or_that_was_cancelled_takes_no_step() {
        spec.given().when(enrol(ANI)).thenRejected(NOT_SCHEDULED);
        spec.given().when(withdraw("ill", LAST)).thenRejected(NOT_SCHEDULED);
        spec.given().when(attend(5, LAST)).thenRejected(NOT_SCHEDULED);
        spec.given().when(complete(LAST)).thenRejected(NOT_SCHEDULED);
        var off = new SessionEvent[] {scheduled(1), enrolled(ANI), cancelled()};
        spec.given(off).when(enrol(BUDI)).thenRejected(CANCELLED);
        spec.given(off).when(withdraw("ill", LAST)).then(withdrawn(LAST));
        spec.given(off).when(attend(5, LAST)).thenRejected(CANCELLED);
        spec.given(off).when(complete(LAST)).thenRejected(CANCELLED);
    }

    @Test
    void a_stranger_to_the_service_takes_no_seat() {
        spec.given(scheduled(1))
                .when(enrolOn(ENROLLED, ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_seat_is_for_days_of_service_only() {
        var gone = new ServiceRecord.Known(FIRST, Collections.emptyNavigableMap(), LAST);
        spec.given(scheduled(1))
                .when(enrolOn(FIRST.minusDays(1), gone))
                .thenRejected(NOT_IN_SERVICE);
        spec.given(scheduled(1))
                .when(enrolOn(FIRST, gone))
                .then(new TrainingEnrolled(ID, ANI, FIRST));
        spec.given(scheduled(1)).when(enrolOn(LAST, gone)).thenRejected(NOT_IN_SERVICE);
    }

    @Test
    void an_enrolment_is_withdrawn_with_its_reason() {
        spec.given(scheduled(1), enrolled(ANI)).when(withdraw("ill", FIRST)).then(withdrawn(FIRST));
        spec.given(scheduled(1), enrolled(ANI), attended(1, FIRST))
                .when(withdraw("ill", FIRST))
                .then(withdrawn(FIRST));
    }

    @Test
    void a_withdrawal_needs_a_reason() {
        spec.given(scheduled(1), enrolled(ANI))
                .when(withdraw(" ", FIRST))
                .thenRejected(REASON_MISSING);
    }

    @Test
    void a_withdrawal_before_the_enrolment_is_refused() {
        spec.given(scheduled(1), enrolled(ANI))
                .when(withdraw("ill", ENROLLED.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void withdrawing_twice_changes_nothing() {
        spec.given(scheduled(1), enrolled(ANI), withdrawn(FIRST))
                .when(withdraw("ill", LAST))
                .thenNothing();
    }

    @Test
    void only_participants_withdraw_and_only_before_completion() {
        spec.given(scheduled(1)).when(withdraw("ill", LAST)).thenRejected(NOT_ENROLLED);
        spec.given(done()).when(withdraw("ill", LAST)).thenRejected(ALREADY_COMPLETED);
    }

    private static SessionEvent[] done() {
        return new SessionEvent[] {scheduled(1), enrolled(ANI), attended(5, LAST), completed()};
    }

    private static Function<Session, Decision<SessionEvent>> enrol(EmployeeId employee) {
        var command = new EnrollTraining(ID, employee, ENROLLED);
        return state -> ParticipationDecider.enrol(command, state, SERVING);
    }

    private static Function<Session, Decision<SessionEvent>> enrolOn(
            LocalDate on, ServiceRecord who) {
        return state -> ParticipationDecider.enrol(new EnrollTraining(ID, ANI, on), state, who);
    }

    private static Function<Session, Decision<SessionEvent>> withdraw(String reason, LocalDate on) {
        var command = new WithdrawEnrolment(ID, ANI, reason, on);
        return state -> ParticipationDecider.withdraw(command, state);
    }

    private static Function<Session, Decision<SessionEvent>> attend(int days, LocalDate on) {
        return state -> ParticipationDecider.attend(new RecordAttendance(ID, ANI, days, on), state);
    }

    private static Function<Session, Decision<SessionEvent>> complete(LocalDate on) {
        var command = new CompleteTraining(ID, ANI, null, on);
        return state -> ParticipationDecider.complete(command, state, SHIPPED);
    }
}
