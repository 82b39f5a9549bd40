package id.jejak.training.write.session;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.FIRST;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.LAST;
import static id.jejak.training.write.session.Sessions.PLANNED;
import static id.jejak.training.write.session.Sessions.attended;
import static id.jejak.training.write.session.Sessions.cancelled;
import static id.jejak.training.write.session.Sessions.enrolled;
import static id.jejak.training.write.session.Sessions.scheduled;
import static id.jejak.training.write.session.Sessions.spec;
import static id.jejak.training.write.session.TrainingRejection.ANOTHER_ORGANISER;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_ANNOUNCED;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;
import static id.jejak.training.write.session.TrainingRejection.SEATS_TAKEN;
import static id.jejak.training.write.session.TrainingRejection.SIZE_OUT_OF_RANGE;
import static id.jejak.training.write.session.Waiting.CITRA;
import static id.jejak.training.write.session.Waiting.DEWI;
import static id.jejak.training.write.session.Waiting.enrolledOn;
import static id.jejak.training.write.session.Waiting.given;
import static id.jejak.training.write.session.Waiting.nominated;

import id.jejak.deciding.Decision;
import id.jejak.deciding.PolicyRejection;
import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.LeaveSession;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.Function;

class FreePlacesTest {
    private final Spec<Session, SessionEvent> spec = spec();

    @Test
    void the_one_with_most_points_comes_first_then_the_earlier_nomination_then_the_earlier_entry() {
        spec.given(
                        scheduled(1),
                        enrolled(BUDI),
                        nominated(CITRA, 5),
                        nominated(DEWI, 9),
                        nominated(ANI, 5),
                        more(3))
                .when(give(FIRST))
                .then(
                        given(DEWI, 9, 2, FIRST),
                        enrolledOn(DEWI, FIRST),
                        given(CITRA, 5, 1, FIRST),
                        enrolledOn(CITRA, FIRST));
        var earlier = nominated(ANI, 5, PLANNED);
        spec.given(scheduled(1), enrolled(BUDI), nominated(CITRA, 5), earlier, more(2))
                .when(give(FIRST))
                .then(
                        new id.jejak.training.events.WaitingEvent.PlaceGiven(
                                ID, ANI, earlier.priority(), PLANNED, 1, FIRST),
                        enrolledOn(ANI, FIRST));
    }

    @Test
    void asked_again_it_gives_nothing_more() {
        spec.given(scheduled(1), nominated(ANI, 5), given(ANI, 5, 0, FIRST), enrolledOn(ANI, FIRST))
                .when(give(FIRST))
                .thenNothing();
        spec.given(scheduled(1), cancelled()).when(give(FIRST)).thenNothing();
        spec.given().when(give(FIRST)).thenNothing();
    }

    @Test
    void nobody_is_given_a_place_after_the_last_day_or_before_the_own_nomination() {
        spec.given(scheduled(1), nominated(ANI, 5)).when(give(LAST.plusDays(1))).thenNothing();
        spec.given(scheduled(1), nominated(ANI, 5))
                .when(give(PLANNED))
                .then(given(ANI, 5, 0, ENROLLED), enrolled(ANI));
    }

    @Test
    void whoever_left_the_service_drops_out_and_the_next_moves_up() {
        spec.given(scheduled(1), nominated(ANI, 9), nominated(CITRA, 5))
                .when(state -> FreePlaces.give(FIRST, state, Applying.leaving(ANI, FIRST)))
                .then(
                        leftByPolicy(ANI, FIRST),
                        given(CITRA, 5, 0, FIRST),
                        enrolledOn(CITRA, FIRST));
    }

    @Test
    void the_end_of_service_ends_waiting_and_gives_back_a_seat_yet_to_come() {
        spec.given(scheduled(1), nominated(ANI, 9)).when(leave(ENROLLED)).then(left(ANI, ENROLLED));
        spec.given(scheduled(1), enrolled(ANI))
                .when(leave(PLANNED))
                .then(new EnrolmentWithdrawn(ID, ANI, Leaving.REASON, ENROLLED));
        spec.given(scheduled(1), enrolled(ANI)).when(leave(FIRST)).thenNothing();
        spec.given(scheduled(1), enrolled(ANI), attended(1, FIRST))
                .when(leave(ENROLLED))
                .thenNothing();
        spec.given(scheduled(1)).when(leave(ENROLLED)).thenNothing();
        spec.given().when(leave(ENROLLED)).thenNothing();
    }

    @Test
    void seats_change_with_a_reason_and_never_below_those_taken() {
        spec.given(scheduled(1), enrolled(BUDI)).when(seats(3)).then(more(3));
        spec.given(scheduled(1), more(3)).when(seats(3)).thenNothing();
        spec.given(scheduled(3), enrolled(BUDI), enrolled(ANI))
                .when(seats(1))
                .thenRejected(SEATS_TAKEN);
        spec.given(scheduled(1)).when(seats(0)).thenRejected(SIZE_OUT_OF_RANGE);
        spec.given(scheduled(1)).when(seats(10_001)).thenRejected(SIZE_OUT_OF_RANGE);
        spec.given(scheduled(1))
                .when(seats(KOMINFO, 2, " ", ENROLLED))
                .thenRejected(REASON_MISSING);
        spec.given(scheduled(1))
                .when(seats(KOMINFO, 2, "hall", PLANNED.minusDays(1)))
                .thenRejected(BEFORE_ANNOUNCED);
    }

    @Test
    void only_the_organiser_changes_seats_of_a_session_that_is_held() {
        spec.given(scheduled(1))
                .when(seats(new AgencyId("other"), 2, "hall", ENROLLED))
                .thenRejected(ANOTHER_ORGANISER);
        spec.given().when(seats(2)).thenRejected(NOT_SCHEDULED);
        spec.given(scheduled(1), cancelled()).when(seats(2)).thenRejected(CANCELLED);
    }

    private static SeatsChanged more(int seats) {
        return new SeatsChanged(ID, seats, "hall", ENROLLED);
    }

    private static NominationEnded left(EmployeeId who, LocalDate on) {
        return new NominationEnded(ID, who, NominationEnd.LEFT_SERVICE, Leaving.REASON, on);
    }

    /** The policy that gave no place is kept, with what it saw. */
    private static NominationEnded leftByPolicy(EmployeeId who, LocalDate on) {
        var seen = new TreeMap<>(Applying.ADMITTED.inputs());
        seen.put("inService", "false");
        var rules = "hasCeiling_r1 admission_r4 eligible_r2";
        var policy = new PolicyRef("enrolment-eligibility", "seed.1", rules, seen);
        return new NominationEnded(ID, who, NominationEnd.LEFT_SERVICE, Leaving.REASON, policy, on);
    }

    @Test
    void nobody_is_passed_over_where_the_policy_decides_nothing() {
        spec.given(scheduled(1), nominated(ANI, 9), nominated(CITRA, 5))
                .when(state -> FreePlaces.give(FIRST, state, Applying.strangers()))
                .thenRejected(PolicyRejection.NO_DECISION);
    }

    private static Function<Session, Decision<SessionEvent>> give(LocalDate on) {
        return state -> FreePlaces.give(on, state, Applying.admission());
    }

    private static Function<Session, Decision<SessionEvent>> leave(LocalDate on) {
        return state -> Leaving.decide(new LeaveSession(ID, ANI, on), state);
    }

    private static Function<Session, Decision<SessionEvent>> seats(int seats) {
        return seats(KOMINFO, seats, "hall", ENROLLED);
    }

    private static Function<Session, Decision<SessionEvent>> seats(
            AgencyId by, int seats, String reason, LocalDate on) {
        return state ->
                SessionDecider.changeSeats(new ChangeSeats(ID, by, seats, reason, on), state);
    }
}
