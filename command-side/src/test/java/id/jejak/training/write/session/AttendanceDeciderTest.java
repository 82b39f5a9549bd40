package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.People.ANI;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.attended;
import static id.jejak.training.write.session.Sessions.completed;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.spec;
import static id.jejak.training.write.session.Sessions.withdrawn;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_COMPLETED;
import static id.jejak.training.write.session.TrainingRejection.ATTENDANCE_MISSING;
import static id.jejak.training.write.session.TrainingRejection.ATTENDED_TOO_LITTLE;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_LAST_STEP;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENDED;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENROLLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_STARTED;
import static id.jejak.training.write.session.TrainingRejection.TOO_MANY_DAYS;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.session.SessionCommand.CompleteTraining;
import id.jejak.training.write.session.SessionCommand.RecordAttendance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.function.Function;

class AttendanceDeciderTest {
    private final Spec<Session, SessionEvent> spec = spec();

    @Test
    void attendance_is_recorded_and_may_be_put_right() {
        spec.given(scheduled(1), enrolled(ANI)).when(attend(3, FIRST)).then(attended(3, FIRST));
        spec.given(scheduled(1), enrolled(ANI), attended(3, FIRST))
                .when(attend(4, LAST))
                .then(attended(4, LAST));
    }

    @Test
    void the_same_attendance_again_changes_nothing() {
        spec.given(scheduled(1), enrolled(ANI), attended(3, LAST))
                .when(attend(3, FIRST))
                .thenNothing();
        spec.given(done()).when(attend(5, LAST)).thenNothing();
    }

    @Test
    void attendance_is_closed_by_completion() {
        spec.given(done()).when(attend(4, LAST)).thenRejected(ALREADY_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void attendance_is_within_the_days_of_the_session(int days) {
        spec.given(scheduled(1), enrolled(ANI))
                .when(attend(days, LAST))
                .thenRejected(TOO_MANY_DAYS);
    }

    @Test
    void nobody_attends_before_the_first_day_or_before_the_step_before() {
        spec.given(scheduled(1), enrolled(ANI))
                .when(attend(1, FIRST.minusDays(1)))
                .thenRejected(NOT_STARTED);
        spec.given(scheduled(1), enrolled(ANI), attended(3, LAST))
                .when(attend(2, FIRST))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(scheduled(1), Waiting.enrolledOn(ANI, LAST))
                .when(attend(1, FIRST))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void only_participants_attend() {
        spec.given(scheduled(1)).when(attend(1, FIRST)).thenRejected(NOT_ENROLLED);
        spec.given(scheduled(1), enrolled(ANI), withdrawn(FIRST))
                .when(attend(1, FIRST))
                .thenRejected(NOT_ENROLLED);
    }

    @Test
    void completion_credits_the_hours_and_sets_the_day_of_evaluation() {
        spec.given(scheduled(1), enrolled(ANI), attended(4, LAST))
                .when(complete(LAST))
                .then(completed(4));
    }

    @Test
    void completing_twice_changes_nothing() {
        spec.given(done()).when(complete(LAST)).thenNothing();
    }

    @Test
    void nobody_completes_with_less_than_four_of_five_days() {
        spec.given(scheduled(1), enrolled(ANI), attended(3, LAST))
                .when(complete(LAST))
                .thenRejected(ATTENDED_TOO_LITTLE);
    }

    @Test
    void nobody_completes_before_the_last_day_or_before_the_attendance() {
        spec.given(scheduled(1), enrolled(ANI), attended(5, FIRST))
                .when(complete(LAST.minusDays(1)))
                .thenRejected(NOT_ENDED);
        spec.given(scheduled(1), enrolled(ANI), attended(5, LAST.plusDays(1)))
                .when(complete(LAST))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void only_participants_with_attendance_complete() {
        spec.given(scheduled(1)).when(complete(LAST)).thenRejected(NOT_ENROLLED);
        spec.given(scheduled(1), enrolled(ANI), withdrawn(FIRST))
                .when(complete(LAST))
                .thenRejected(NOT_ENROLLED);
        spec.given(scheduled(1), enrolled(ANI))
                .when(complete(LAST))
                .thenRejected(ATTENDANCE_MISSING);
    }

    private static SessionEvent[] done() {
        return new SessionEvent[] {scheduled(1), enrolled(ANI), attended(5, LAST), completed()};
    }

    private static Function<Session, Decision<SessionEvent>> attend(int days, LocalDate on) {
        return state -> ParticipationDecider.attend(new RecordAttendance(ID, ANI, days, on), state);
    }

    private static Function<Session, Decision<SessionEvent>> complete(LocalDate on) {
        var command = new CompleteTraining(ID, ANI, null, on);
        return state -> ParticipationDecider.complete(command, state, SHIPPED);
    }
}
