package id.jejak.needs.write;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.needs.write.Cycles.ADOPTED;
import static id.jejak.needs.write.Cycles.CITY;
import static id.jejak.needs.write.Cycles.ID;
import static id.jejak.needs.write.Cycles.OPENED;
import static id.jejak.needs.write.Cycles.PLANNED;
import static id.jejak.needs.write.Cycles.adopt;
import static id.jejak.needs.write.Cycles.adopted;
import static id.jejak.needs.write.Cycles.declared;
import static id.jejak.needs.write.Cycles.objective;
import static id.jejak.needs.write.Cycles.open;
import static id.jejak.needs.write.Cycles.opened;
import static id.jejak.needs.write.Cycles.planned;
import static id.jejak.needs.write.Cycles.set;
import static id.jejak.needs.write.Cycles.targets;
import static id.jejak.needs.write.Cycles.withdrawn;
import static id.jejak.needs.write.NeedsRejection.AGENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.ALREADY_OPENED;
import static id.jejak.needs.write.NeedsRejection.ANOTHER_AGENCY;
import static id.jejak.needs.write.NeedsRejection.BEFORE_LAST_STEP;
import static id.jejak.needs.write.NeedsRejection.BUDGET_TOO_EARLY;
import static id.jejak.needs.write.NeedsRejection.COMPETENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.NOTHING_PLANNED;
import static id.jejak.needs.write.NeedsRejection.NOT_OPENED;
import static id.jejak.needs.write.NeedsRejection.PLAN_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.TARGETS_MISSING;
import static id.jejak.needs.write.NeedsRejection.TOO_LATE_FOR_YEAR;

import id.jejak.deciding.Spec;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.NeedsCommand.ConsultParty;

import org.junit.jupiter.api.Test;

import java.util.TreeMap;

class CycleDeciderTest {
    private final Spec<Cycle, NeedsEvent> spec = new Spec<>(Cycle.UNOPENED, Cycle::evolve);

    @Test
    void an_agency_opens_an_analysis() {
        spec.given().when(s -> CycleDecider.open(open(2026, OPENED), s, true)).then(opened());
    }

    @Test
    void an_agency_that_nobody_registered_opens_none() {
        spec.given()
                .when(s -> CycleDecider.open(open(2026, OPENED), s, false))
                .thenRejected(AGENCY_UNKNOWN);
    }

    @Test
    void a_year_that_is_over_needs_no_analysis() {
        spec.given()
                .when(s -> CycleDecider.open(open(2024, OPENED), s, true))
                .thenRejected(TOO_LATE_FOR_YEAR);
    }

    @Test
    void opening_again_changes_nothing_and_another_content_is_refused() {
        spec.given(opened())
                .when(s -> CycleDecider.open(open(2026, ADOPTED), s, true))
                .thenNothing();
        spec.given(opened())
                .when(s -> CycleDecider.open(open(2027, OPENED), s, true))
                .thenRejected(ALREADY_OPENED);
    }

    @Test
    void an_objective_asks_for_levels_of_competencies() {
        spec.given(opened())
                .when(s -> CycleDecider.set(set(targets(3)), s, _ -> true))
                .then(objective(3));
        spec.given(opened())
                .when(s -> CycleDecider.set(set(targets(3)), s, _ -> false))
                .thenRejected(COMPETENCY_UNKNOWN);
        spec.given(opened())
                .when(s -> CycleDecider.set(set(new TreeMap<>()), s, _ -> true))
                .thenRejected(TARGETS_MISSING);
        spec.given(opened())
                .when(s -> CycleDecider.set(set(targets(0)), s, _ -> true))
                .thenRejected(TARGETS_MISSING);
    }

    @Test
    void an_objective_set_again_is_replaced_unless_it_is_the_same() {
        spec.given(opened(), objective(3))
                .when(s -> CycleDecider.set(set(targets(3)), s, _ -> true))
                .thenNothing();
        spec.given(opened(), objective(3))
                .when(s -> CycleDecider.set(set(targets(4)), s, _ -> true))
                .then(objective(4));
    }

    @Test
    void what_a_party_says_is_recorded_once() {
        var ask = new ConsultParty(ID, KOMINFO, "Unions", "More practice", PLANNED);
        var said = new PartyConsulted(ID, KOMINFO, "Unions", "More practice", PLANNED);
        spec.given(opened()).when(s -> CycleDecider.consult(ask, s)).then(said);
        spec.given(opened(), said).when(s -> CycleDecider.consult(ask, s)).thenNothing();
    }

    @Test
    void nothing_happens_in_an_analysis_that_is_not_open_or_is_anothers_or_lies_ahead() {
        var ask = new ConsultParty(ID, KOMINFO, "Unions", "More practice", PLANNED);
        spec.given().when(s -> CycleDecider.consult(ask, s)).thenRejected(NOT_OPENED);
        spec.given(opened())
                .when(
                        s ->
                                CycleDecider.consult(
                                        new ConsultParty(ID, CITY, "Unions", "More", PLANNED), s))
                .thenRejected(ANOTHER_AGENCY);
        spec.given(opened())
                .when(
                        s ->
                                CycleDecider.consult(
                                        new ConsultParty(
                                                ID, KOMINFO, "Unions", "x", OPENED.minusDays(1)),
                                        s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void the_plan_is_adopted_with_its_sums() {
        spec.given(opened(), declared(), planned())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2026, ADOPTED), s))
                .then(adopted());
    }

    @Test
    void a_plan_in_which_nothing_is_planned_is_not_adopted() {
        spec.given(opened(), declared())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2026, ADOPTED), s))
                .thenRejected(NOTHING_PLANNED);
        spec.given(opened(), declared(), planned(), withdrawn())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2026, ADOPTED), s))
                .thenRejected(NOTHING_PLANNED);
    }

    @Test
    void a_plan_is_paid_from_its_own_year_on_and_adopted_after_its_last_step() {
        spec.given(opened(), declared(), planned())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2025, ADOPTED), s))
                .thenRejected(BUDGET_TOO_EARLY);
        spec.given(opened(), declared(), planned())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2026, PLANNED.minusDays(1)), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void a_plan_is_adopted_once() {
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> CycleDecider.adopt(adopt("SK 1/2025", 2026, ADOPTED.plusDays(9)), s))
                .thenNothing();
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> CycleDecider.adopt(adopt("SK 2/2025", 2026, ADOPTED), s))
                .thenRejected(PLAN_ADOPTED);
    }
}
