package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
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
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NO_SEAT_LEFT;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.jejak.deciding.Decision;
import id.jejak.deciding.PolicyRejection;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
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
                .when(enrolOn(LAST, Applying.admission()))
                .then(Waiting.enrolledOn(ANI, LAST));
        spec.given(scheduled(1))
                .when(enrolOn(LAST.plusDays(1), Applying.admission()))
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
                .when(
                        state ->
                                ParticipationDecider.enrol(
                                        new EnrollTraining(ID, ANI, ENROLLED),
                                        state,
                                        ServiceRecord.UNKNOWN,
                                        Applying.admission()))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_seat_is_for_days_of_service_only_and_the_refusal_says_by_which_rule() {
        spec.given(scheduled(1))
                .when(enrolOn(FIRST, Applying.leaving(ANI, LAST)))
                .then(Waiting.enrolledOn(ANI, FIRST));
        var state = Session.evolve(Session.UNSCHEDULED, scheduled(1));
        var refused =
                assertInstanceOf(
                        Decision.Rejected.class,
                        enrolOn(LAST, Applying.leaving(ANI, LAST)).apply(state));
        assertThat(refused.reason().code()).isEqualTo("training.not-eligible");
        assertThat(refused.reason().sentence())
                .startsWith("Tidak dapat didaftarkan pada sesi ini: Kelayakan ikut pelatihan")
                .contains("enrolment-eligibility seed.1", "aturan hasCeiling_r1 admission_r4")
                .contains("May not be enrolled", "version seed.1, rule hasCeiling_r1 admission_r4")
                .contains(": tidak;", ": no;");
    }

    @Test
    void whoever_is_beyond_the_ceiling_is_admitted_and_marked() {
        spec.given(scheduled(1))
                .when(enrolOn(ENROLLED, Applying.pppk(20)))
                .then(
                        new TrainingEnrolled(
                                ID, ANI, beyond("20", "hasCeiling_r3 admission_r3"), ENROLLED));
    }

    private static PolicyRef beyond(String inYear, String rules) {
        return decided(
                "enrolment-eligibility",
                "seed.1",
                rules + " eligible_r1",
                "employmentKind",
                "PPPK",
                "inService",
                "true",
                "jpInYear",
                inYear,
                "jpWorth",
                "40",
                "postClass",
                "PELAKSANA");
    }

    @Test
    void what_the_policy_does_not_decide_is_neither_a_yes_nor_a_no() {
        spec.given(scheduled(1))
                .when(enrolOn(ENROLLED, Applying.strangers()))
                .thenRejected(PolicyRejection.NO_DECISION);
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
        return state -> ParticipationDecider.enrol(command, state, SERVING, Applying.admission());
    }

    private static Function<Session, Decision<SessionEvent>> enrolOn(
            LocalDate on, Admission admission) {
        var command = new EnrollTraining(ID, ANI, on);
        return state -> ParticipationDecider.enrol(command, state, SERVING, admission);
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
