package id.jejak.policy.write.policy;

import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_ADOPTED;
import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_RETIRED;
import static id.jejak.policy.write.policy.PolicyRejection.CONSULTATION_MISSING;
import static id.jejak.policy.write.policy.PolicyRejection.DAY_TAKEN;
import static id.jejak.policy.write.policy.PolicyRejection.FOUR_EYES;
import static id.jejak.policy.write.policy.PolicyRejection.HAS_ERRORS;
import static id.jejak.policy.write.policy.PolicyRejection.IN_THE_PAST;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_DRAFTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_SIMULATED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_VALIDATED;
import static id.jejak.policy.write.policy.PolicyRejection.OTHER_TEXT;
import static id.jejak.policy.write.policy.PolicyRejection.TURN_IS_OVER;
import static id.jejak.policy.write.policy.Story.ADMIN;
import static id.jejak.policy.write.policy.Story.AUTHOR;
import static id.jejak.policy.write.policy.Story.NEW;
import static id.jejak.policy.write.policy.Story.NEXT;
import static id.jejak.policy.write.policy.Story.OLD;
import static id.jejak.policy.write.policy.Story.TODAY;
import static id.jejak.policy.write.policy.Story.adopted;
import static id.jejak.policy.write.policy.Story.closed;
import static id.jejak.policy.write.policy.Story.consulted;
import static id.jejak.policy.write.policy.Story.drafted;
import static id.jejak.policy.write.policy.Story.faulty;
import static id.jejak.policy.write.policy.Story.redrafted;
import static id.jejak.policy.write.policy.Story.retired;
import static id.jejak.policy.write.policy.Story.shipped;
import static id.jejak.policy.write.policy.Story.simulated;
import static id.jejak.policy.write.policy.Story.superseded;
import static id.jejak.policy.write.policy.Story.validated;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy.Shipment;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class TurnDeciderTest {
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final PolicyEvent[] READY = {
        drafted(NEW, 20), validated(20), simulated(20), consulted(20, "KORPRI"), closed()
    };

    private final Spec<Versions, PolicyEvent> spec = new Spec<>(Versions.NONE, Versions::evolve);

    @Test
    void who_did_not_write_it_adopts_what_was_checked_tried_and_consulted_on() {
        spec.given(READY).when(adopt(NEW, TODAY, null, ADMIN)).then(adopted(20, TODAY));
    }

    @Test
    void no_author_of_any_text_adopts() {
        spec.given(READY).when(adopt(NEW, TODAY, null, AUTHOR)).thenRejected(FOUR_EYES);
        spec.given(drafted(NEW, 20), redrafted(24, ADMIN), validated(24))
                .when(adopt(NEW, 24, TODAY, "Mendesak", AUTHOR))
                .thenRejected(FOUR_EYES);
        spec.given(drafted(NEW, 20), redrafted(24, ADMIN), validated(24))
                .when(adopt(NEW, 24, TODAY, "Mendesak", ADMIN))
                .thenRejected(FOUR_EYES);
    }

    @Test
    void no_day_of_the_past_is_taken() {
        spec.given(READY)
                .when(adopt(NEW, TODAY.minusDays(1), null, ADMIN))
                .thenRejected(IN_THE_PAST);
        spec.given(shipped(OLD, 20, "2019-05-15"))
                .when(retire(OLD, TODAY.minusDays(1)))
                .thenRejected(IN_THE_PAST);
    }

    @Test
    void what_was_not_checked_or_is_wrong_is_never_adopted_whatever_the_reason() {
        spec.given(drafted(NEW, 20))
                .when(adopt(NEW, TODAY, "Mendesak", ADMIN))
                .thenRejected(NOT_VALIDATED);
        spec.given(drafted(NEW, 20), faulty(20))
                .when(adopt(NEW, TODAY, "Mendesak", ADMIN))
                .thenRejected(HAS_ERRORS);
        spec.given(drafted(NEW, 20), validated(20), redrafted(24, AUTHOR))
                .when(adopt(NEW, 24, TODAY, "Mendesak", ADMIN))
                .thenRejected(NOT_VALIDATED);
    }

    @Test
    void without_a_trial_or_a_consultation_a_reason_is_needed() {
        spec.given(drafted(NEW, 20), validated(20))
                .when(adopt(NEW, TODAY, null, ADMIN))
                .thenRejected(NOT_SIMULATED);
        spec.given(drafted(NEW, 20), validated(20), simulated(20), consulted(20, "KORPRI"))
                .when(adopt(NEW, TODAY, null, ADMIN))
                .thenRejected(CONSULTATION_MISSING);
        spec.given(drafted(NEW, 20), validated(20))
                .when(adopt(NEW, TODAY, "Mendesak", ADMIN))
                .then(adopted(NEW, 20, TODAY, "Mendesak"));
    }

    @Test
    void adopting_twice_changes_nothing_and_on_another_day_is_refused() {
        spec.given(with(adopted(20, TODAY))).when(adopt(NEW, TODAY, null, ADMIN)).thenNothing();
        spec.given(with(adopted(20, TODAY)))
                .when(adopt(NEW, LATER, null, ADMIN))
                .thenRejected(ALREADY_ADOPTED);
    }

    @Test
    void what_is_adopted_is_what_was_looked_at() {
        spec.given(with(redrafted(24, AUTHOR), validated(24)))
                .when(adopt(NEW, 20, TODAY, "Mendesak", ADMIN))
                .thenRejected(OTHER_TEXT);
        spec.given(with(adopted(20, TODAY)))
                .when(adopt(NEW, 24, TODAY, null, ADMIN))
                .thenRejected(ALREADY_ADOPTED);
    }

    @Test
    void consultations_on_a_former_text_are_none_on_this_one() {
        spec.given(with(redrafted(24, AUTHOR), validated(24), simulated(24)))
                .when(adopt(NEW, 24, TODAY, null, ADMIN))
                .thenRejected(CONSULTATION_MISSING);
    }

    @Test
    void the_turn_of_the_former_version_ends_by_itself() {
        spec.given(before(shipped(OLD, 10, "2019-05-15")))
                .when(adopt(NEW, LATER, null, ADMIN))
                .then(adopted(20, LATER), superseded(OLD, NEW, LATER));
    }

    @Test
    void who_comes_between_two_ends_the_first_and_is_ended_by_the_second() {
        spec.given(
                        before(
                                shipped(OLD, 10, "2019-05-15"),
                                drafted(NEXT, 30),
                                validated(NEXT, 30),
                                adopted(NEXT, 30, LATER, "Mendesak"),
                                superseded(OLD, NEXT, LATER)))
                .when(adopt(NEW, TODAY, null, ADMIN))
                .then(
                        adopted(20, TODAY),
                        superseded(OLD, NEW, TODAY),
                        superseded(NEW, NEXT, LATER));
    }

    @Test
    void two_versions_never_begin_on_one_day() {
        spec.given(
                        before(
                                drafted(NEXT, 30),
                                validated(NEXT, 30),
                                adopted(NEXT, 30, LATER, "Mendesak")))
                .when(adopt(NEW, LATER, null, ADMIN))
                .thenRejected(DAY_TAKEN);
    }

    @Test
    void a_version_is_retired_once_and_while_it_has_its_turn() {
        spec.given(shipped(OLD, 20, "2019-05-15"))
                .when(retire(OLD, LATER))
                .then(retired(OLD, LATER));
        spec.given(shipped(OLD, 20, "2019-05-15"), retired(OLD, LATER))
                .when(retire(OLD, LATER))
                .thenNothing();
        spec.given(shipped(OLD, 20, "2019-05-15"), retired(OLD, LATER))
                .when(retire(OLD, TODAY))
                .thenRejected(ALREADY_RETIRED);
        spec.given(shipped(OLD, 20, "2019-05-15"), shipped(NEW, 24, "2020-01-01"))
                .when(retire(OLD, LATER))
                .thenRejected(TURN_IS_OVER);
        spec.given().when(retire(OLD, LATER)).thenRejected(NOT_DRAFTED);
    }

    @Test
    void a_retired_draft_is_never_adopted() {
        spec.given(with(retired(NEW, TODAY)))
                .when(adopt(NEW, TODAY, null, ADMIN))
                .thenRejected(ALREADY_RETIRED);
    }

    @Test
    void a_successor_of_a_retired_version_supersedes_it_before_that_day() {
        spec.given(before(shipped(OLD, 10, "2019-05-15"), retired(OLD, LATER)))
                .when(adopt(NEW, TODAY, null, ADMIN))
                .then(adopted(20, TODAY), superseded(OLD, NEW, TODAY));
        var then = new PolicyEvent[] {adopted(20, TODAY), superseded(OLD, NEW, TODAY)};
        spec.given(
                        Stream.of(before(shipped(OLD, 10, "2019-05-15"), retired(OLD, LATER)), then)
                                .flatMap(Stream::of)
                                .toArray(PolicyEvent[]::new))
                .when(retire(NEW, LATER.plusDays(1)))
                .then(retired(NEW, LATER.plusDays(1)));
    }

    @Test
    void whose_day_of_retirement_comes_first_is_not_superseded() {
        spec.given(before(shipped(OLD, 10, "2019-05-15"), retired(OLD, LATER)))
                .when(adopt(NEW, LATER, null, ADMIN))
                .then(adopted(20, LATER));
    }

    @Test
    void what_came_with_jejak_is_recorded_once_and_never_replaced() {
        spec.given().when(ship(10)).then(shipped(OLD, 10, "2019-05-15"), variant(10));
        spec.given(shipped(OLD, 10, "2019-05-15"), variant(10)).when(ship(10)).thenNothing();
        var taken = new PolicyEvent[] {taken(OLD), taken(NEXT)};
        spec.given(shipped(OLD, 10, "2019-05-15"), variant(10)).when(ship(12)).then(taken);
        spec.given(shipped(OLD, 10, "2019-05-15"), variant(10), taken[0], taken[1])
                .when(ship(12))
                .thenNothing();
    }

    @Test
    void a_name_that_a_version_of_this_place_has_is_not_taken_from_it() {
        var own =
                new PolicyDrafted(OLD, Texts.duty(OLD, 12).dmn(), Story.sha256(12), AUTHOR, TODAY);
        spec.given(own).when(ship(12)).then(variant(12));
        spec.given(drafted(OLD, 10)).when(ship(12)).then(taken(OLD), variant(12));
    }

    @Test
    void what_ships_where_something_was_in_force_waits_to_be_adopted() {
        for (var before :
                List.of(
                        new PolicyEvent[] {shipped(NEW, 10, "2026-01-01")},
                        with(adopted(20, LATER)),
                        with(adopted(20, LATER), retired(NEW, LATER)))) {
            spec.given(before).when(ship(12)).then(offered(12), variant(12));
        }
        spec.given(READY).when(ship(12)).then(shipped(OLD, 12, "2019-05-15"), variant(12));
    }

    private static PolicyEvent taken(PolicyRef ref) {
        var model = Texts.duty(ref, 12);
        return new PolicyNameTaken(ref, model.dmn(), model.sha256(), TODAY);
    }

    private static PolicyEvent offered(int limit) {
        var model = Texts.duty(OLD, limit);
        return new PolicyDrafted(OLD, model.dmn(), model.sha256(), "ship", TODAY);
    }

    private static PolicyEvent variant(int limit) {
        return new PolicyDrafted(
                NEXT,
                Texts.duty(NEXT, limit).dmn(),
                Story.sha256(limit),
                "ship",
                LocalDate.parse("2019-05-15"));
    }

    private static Function<Versions, Decision<PolicyEvent>> ship(int limit) {
        var day = LocalDate.parse("2019-05-15");
        var command =
                new ShipPolicy(
                        "duty",
                        List.of(
                                new Shipment(Texts.duty(OLD, limit), day, true),
                                new Shipment(Texts.duty(NEXT, limit), day, false)),
                        "ship",
                        TODAY);
        return state -> TurnDecider.ship(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> adopt(
            PolicyRef ref, LocalDate from, @Nullable String reason, String by) {
        return adopt(ref, 20, from, reason, by);
    }

    private static Function<Versions, Decision<PolicyEvent>> adopt(
            PolicyRef ref, int limit, LocalDate from, @Nullable String reason, String by) {
        var command = new AdoptPolicy(ref, Story.sha256(limit), from, reason, by, TODAY);
        return state -> TurnDecider.adopt(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> retire(PolicyRef ref, LocalDate from) {
        var command = new RetirePolicy(ref, from, "Dicabut", ADMIN, TODAY);
        return state -> TurnDecider.retire(command, state);
    }

    private static PolicyEvent[] with(PolicyEvent... more) {
        return Stream.concat(Stream.of(READY), Stream.of(more)).toArray(PolicyEvent[]::new);
    }

    /** The version is ready after all that. */
    private static PolicyEvent[] before(PolicyEvent... first) {
        return Stream.concat(Stream.of(first), Stream.of(READY)).toArray(PolicyEvent[]::new);
    }
}
