package id.jejak.training.write.session;

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
import static id.jejak.training.write.session.TrainingRejection.ATTENDANCE_MISSING;
import static id.jejak.training.write.session.TrainingRejection.ATTENDED_TOO_LITTLE;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_ENROLLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NO_SEAT_LEFT;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class WholeParticipationTest {
    private final Spec<Session, SessionEvent> spec = spec();

    @Test
    void a_full_line_enrols_attends_and_completes() {
        spec.given(scheduled(1))
                .when(line(ENROLLED, 5, LAST))
                .then(enrolled(ANI), attended(5, LAST), completed());
    }

    @Test
    void a_line_without_completion_attends_by_the_last_day() {
        spec.given(scheduled(1))
                .when(line(ENROLLED, 2, null))
                .then(enrolled(ANI), attended(2, LAST));
    }

    @Test
    void a_line_of_an_enrolment_alone_enrols() {
        spec.given(scheduled(1)).when(line(ENROLLED, null, null)).then(enrolled(ANI));
    }

    @Test
    void the_same_line_twice_changes_nothing() {
        spec.given(scheduled(1), enrolled(ANI)).when(line(ENROLLED, null, null)).thenNothing();
        spec.given(scheduled(1), enrolled(ANI), attended(2, LAST))
                .when(line(ENROLLED, 2, null))
                .thenNothing();
        spec.given(done()).when(line(ENROLLED, 5, LAST)).thenNothing();
    }

    @Test
    void only_what_is_missing_is_added() {
        spec.given(scheduled(1), enrolled(ANI))
                .when(line(ENROLLED, 5, LAST))
                .then(attended(5, LAST), completed());
        spec.given(scheduled(1), enrolled(ANI), attended(5, LAST))
                .when(line(ENROLLED, null, LAST))
                .then(completed());
        spec.given(done()).when(line(ENROLLED, null, LAST)).thenNothing();
    }

    @Test
    void one_refused_step_refuses_the_line() {
        spec.given().when(line(ENROLLED, 5, LAST)).thenRejected(NOT_SCHEDULED);
        spec.given(scheduled(1), cancelled()).when(line(ENROLLED, 5, LAST)).thenRejected(CANCELLED);
        spec.given(scheduled(1), enrolled(BUDI))
                .when(line(ENROLLED, 5, LAST))
                .thenRejected(NO_SEAT_LEFT);
        spec.given(scheduled(1)).when(line(ENROLLED, 3, LAST)).thenRejected(ATTENDED_TOO_LITTLE);
        spec.given(scheduled(1)).when(line(ENROLLED, null, LAST)).thenRejected(ATTENDANCE_MISSING);
        spec.given(done()).when(line(ENROLLED, 4, LAST)).thenRejected(ALREADY_COMPLETED);
    }

    @Test
    void a_line_of_an_enrolment_that_was_withdrawn_since_does_not_enrol_again() {
        var gone = new SessionEvent[] {scheduled(1), enrolled(ANI), withdrawn(FIRST)};
        spec.given(gone).when(line(ENROLLED, null, null)).thenNothing();
        spec.given(gone).when(line(ENROLLED, 1, null)).thenNothing();
        spec.given(gone).when(line(ENROLLED, 5, LAST)).thenRejected(NOT_ENROLLED);
    }

    @Test
    void a_line_of_a_later_enrolment_enrols_again() {
        spec.given(scheduled(1), enrolled(ANI), withdrawn(FIRST))
                .when(line(FIRST.plusDays(1), null, null))
                .then(Waiting.enrolledOn(ANI, FIRST.plusDays(1)));
    }

    private static SessionEvent[] done() {
        return new SessionEvent[] {scheduled(1), enrolled(ANI), attended(5, LAST), completed()};
    }

    private static Function<Session, Decision<SessionEvent>> line(
            LocalDate enrolledOn, @Nullable Integer days, @Nullable LocalDate completedOn) {
        var line = new RecordParticipation(ID, ANI, enrolledOn, days, completedOn, null);
        return state -> WholeParticipation.decide(line, state, SERVING, Applying.admission());
    }
}
