package id.jejak.training.write.session;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.PLANNED;
import static id.jejak.training.write.session.Sessions.PROGRAMME;
import static id.jejak.training.write.session.Sessions.attended;
import static id.jejak.training.write.session.Sessions.cancelled;
import static id.jejak.training.write.session.Sessions.completed;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.programme;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.spec;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.ANOTHER_ORGANISER;
import static id.jejak.training.write.session.TrainingRejection.DATES_DO_NOT_FIT;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NO_AGREEMENT;
import static id.jejak.training.write.session.TrainingRejection.ORGANISER_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.PROGRAMME_STOPPED;
import static id.jejak.training.write.session.TrainingRejection.PROGRAMME_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;
import static id.jejak.training.write.session.TrainingRejection.SIZE_OUT_OF_RANGE;
import static id.jejak.training.write.session.TrainingRejection.SOMEBODY_COMPLETED;
import static id.jejak.training.write.session.TrainingRejection.TRAINERS_MISSING;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Decision;
import id.jejak.kernel.AgencyId;
import id.jejak.training.events.Reach;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.NameTrainers;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;
import id.jejak.training.write.session.SessionDecider.Surroundings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class SessionDeciderTest {
    private static final Surroundings AROUND =
            new Surroundings(Optional.of(programme()), Optional.empty(), true, true);

    @Test
    void a_session_takes_form_aims_and_hours_of_its_programme() {
        spec().given().when(schedule(5, 1, LAST, 30)).then(scheduled(30));
    }

    @Test
    void a_session_of_an_unknown_programme_is_refused() {
        var nothing = new Surroundings(Optional.empty(), Optional.empty(), true, true);
        spec().given().when(scheduleIn(nothing)).thenRejected(PROGRAMME_UNKNOWN);
    }

    @Test
    void a_programme_that_a_review_stopped_takes_no_new_session_from_that_day_on() {
        var stopped = new Surroundings(Optional.of(programme()), Optional.of(PLANNED), true, true);
        spec().given().when(scheduleIn(stopped)).thenRejected(PROGRAMME_STOPPED);
        spec().given(scheduled(30)).when(scheduleIn(stopped)).thenNothing();
        var later =
                new Surroundings(
                        Optional.of(programme()), Optional.of(PLANNED.plusDays(1)), true, true);
        spec().given().when(scheduleIn(later)).then(scheduled(30));
    }

    @Test
    void a_programme_with_a_partner_takes_no_session_that_no_agreement_covers() {
        var uncovered = new Surroundings(Optional.of(programme()), Optional.empty(), true, false);
        spec().given().when(scheduleIn(uncovered)).thenRejected(NO_AGREEMENT);
        spec().given(scheduled(30)).when(scheduleIn(uncovered)).thenNothing();
    }

    @Test
    void trainers_are_named_by_the_organiser() {
        spec().given(scheduled(30)).when(name(KOMINFO, "BPSDM")).then(named("BPSDM"));
        spec().given(scheduled(30), named("BPSDM")).when(name(KOMINFO, "BPSDM")).thenNothing();
        spec().given(scheduled(30), named("BPSDM"))
                .when(name(KOMINFO, "Unsri"))
                .then(named("Unsri"));
        spec().given(scheduled(30)).when(name(KOMINFO)).thenRejected(TRAINERS_MISSING);
        spec().given(scheduled(30))
                .when(name(new AgencyId("other"), "BPSDM"))
                .thenRejected(ANOTHER_ORGANISER);
        spec().given().when(name(KOMINFO, "BPSDM")).thenRejected(NOT_SCHEDULED);
        spec().given(scheduled(30), cancelled())
                .when(name(KOMINFO, "BPSDM"))
                .thenRejected(TrainingRejection.CANCELLED);
    }

    private static TrainersNamed named(String trainer) {
        return new TrainersNamed(ID, List.of(trainer), ENROLLED);
    }

    private static Function<Session, Decision<SessionEvent>> name(
            AgencyId organiser, String... trainers) {
        var command = new NameTrainers(ID, organiser, List.of(trainers), ENROLLED);
        return state -> SessionDecider.nameTrainers(command, state);
    }

    @Test
    void a_session_held_by_an_unknown_agency_is_refused() {
        var nobody = new Surroundings(Optional.of(programme()), Optional.empty(), false, true);
        spec().given().when(scheduleIn(nobody)).thenRejected(ORGANISER_UNKNOWN);
    }

    @Test
    void scheduling_the_same_again_changes_nothing_even_when_it_was_cancelled() {
        spec().given(scheduled(30)).when(schedule(5, 1, LAST, 30)).thenNothing();
        spec().given(scheduled(30), cancelled()).when(schedule(5, 1, LAST, 30)).thenNothing();
    }

    @Test
    void another_content_under_the_same_code_is_refused() {
        spec().given(scheduled(30)).when(schedule(5, 1, LAST, 31)).thenRejected(ALREADY_SCHEDULED);
        spec().given(scheduled(30), cancelled())
                .when(schedule(5, 1, LAST, 31))
                .thenRejected(ALREADY_SCHEDULED);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-08, 6", "2024-03-07, 5", "2024-03-03, 1"})
    void days_that_do_not_fit_between_the_dates_are_refused(LocalDate end, int days) {
        spec().given().when(schedule(days, 1, end, 30)).thenRejected(DATES_DO_NOT_FIT);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 30", "1501, 1, 30", "5, 0, 30", "5, 501, 30", "5, 1, 0", "5, 1, 10001"})
    void a_size_out_of_range_is_refused(int days, int meetings, int seats) {
        spec().given()
                .when(schedule(days, meetings, FIRST.plusYears(5), seats))
                .thenRejected(SIZE_OUT_OF_RANGE);
    }

    @Test
    void a_session_is_cancelled_with_its_reason() {
        spec().given(scheduled(30)).when(cancel(KOMINFO, "flood")).then(cancelled());
    }

    @Test
    void a_session_nobody_scheduled_is_not_cancelled() {
        spec().given().when(cancel(KOMINFO, "flood")).thenRejected(NOT_SCHEDULED);
    }

    @Test
    void cancelling_twice_changes_nothing() {
        spec().given(scheduled(30), cancelled()).when(cancel(KOMINFO, "storm")).thenNothing();
    }

    @Test
    void a_session_is_cancelled_by_its_organiser_alone() {
        var dinkes = new AgencyId("dinkes");
        spec().given(scheduled(30)).when(cancel(dinkes, "flood")).thenRejected(ANOTHER_ORGANISER);
        spec().given(scheduled(30), cancelled())
                .when(cancel(dinkes, "flood"))
                .thenRejected(ANOTHER_ORGANISER);
    }

    @Test
    void cancelling_needs_a_reason() {
        spec().given(scheduled(30)).when(cancel(KOMINFO, " ")).thenRejected(REASON_MISSING);
    }

    @Test
    void a_session_with_enrolments_may_be_cancelled() {
        spec().given(scheduled(30), enrolled(ANI)).when(cancel(KOMINFO, "flood")).then(cancelled());
    }

    @Test
    void a_session_that_somebody_completed_is_not_cancelled() {
        spec().given(scheduled(30), enrolled(ANI), attended(5, LAST), completed())
                .when(cancel(KOMINFO, "flood"))
                .thenRejected(SOMEBODY_COMPLETED);
    }

    @Test
    void streams_that_cannot_be_are_not_folded() {
        var spec = spec();
        assertThatThrownBy(() -> spec.given(cancelled()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("corrupt stream: SessionCancelled after Unscheduled");
        assertThatThrownBy(() -> spec.given(scheduled(1), enrolled(ANI), completed()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("corrupt stream: TrainingCompleted after Enrolled");
    }

    private static Function<Session, Decision<SessionEvent>> scheduleIn(Surroundings around) {
        return state -> SessionDecider.schedule(command(5, 1, LAST, 30), state, around);
    }

    private static Function<Session, Decision<SessionEvent>> schedule(
            int days, int meetings, LocalDate endsOn, int seats) {
        var command = command(days, meetings, endsOn, seats);
        return state -> SessionDecider.schedule(command, state, AROUND);
    }

    static ScheduleSession command(int days, int meetings, LocalDate endsOn, int seats) {
        return new ScheduleSession(
                ID,
                "S-1",
                PROGRAMME,
                Reach.NATIONAL,
                days,
                meetings,
                FIRST,
                endsOn,
                seats,
                "Sabang",
                KOMINFO,
                PLANNED);
    }

    private static Function<Session, Decision<SessionEvent>> cancel(
            AgencyId organiser, String reason) {
        return state ->
                SessionDecider.cancel(new CancelSession(ID, organiser, reason, ENROLLED), state);
    }
}
