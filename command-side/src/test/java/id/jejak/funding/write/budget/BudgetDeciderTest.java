package id.jejak.funding.write.budget;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.funding.write.budget.Budgets.FEBRUARY;
import static id.jejak.funding.write.budget.Budgets.JANUARY;
import static id.jejak.funding.write.budget.Budgets.YEAR;
import static id.jejak.funding.write.budget.Budgets.allocated;
import static id.jejak.funding.write.budget.Budgets.changed;
import static id.jejak.funding.write.budget.Budgets.reserved;
import static id.jejak.funding.write.budget.Budgets.rp;
import static id.jejak.funding.write.budget.Budgets.spent;
import static id.jejak.funding.write.budget.FundingRejection.AGENCY_UNKNOWN;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.BASIS_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.BELOW_COMMITTED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.YEAR_OUT_OF_RANGE;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.kernel.FundId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class BudgetDeciderTest {
    private final Spec<Budget, FundingEvent> spec = Budgets.spec();

    @Test
    void a_year_is_given_its_budget() {
        spec.given().when(allocate(500, "DPA", JANUARY, true)).then(allocated(500));
    }

    @Test
    void the_same_allocation_again_changes_nothing_and_another_one_is_refused() {
        spec.given(allocated(500)).when(allocate(500, "DPA", FEBRUARY, true)).thenNothing();
        spec.given(allocated(500))
                .when(allocate(600, "DPA", JANUARY, true))
                .thenRejected(ALREADY_ALLOCATED);
    }

    @Test
    void a_budget_needs_an_agency_and_a_document_and_a_year_of_our_time() {
        spec.given().when(allocate(5, "DPA", JANUARY, false)).thenRejected(AGENCY_UNKNOWN);
        spec.given().when(allocate(5, " ", JANUARY, true)).thenRejected(BASIS_MISSING);
        var longAgo = new AllocateBudget(KOMINFO, 1999, rp(5), "DPA", JANUARY);
        spec.given()
                .when(state -> BudgetDecider.allocate(longAgo, state, true))
                .thenRejected(YEAR_OUT_OF_RANGE);
    }

    @Test
    void an_allocation_changes_but_never_below_what_is_reserved_or_spent() {
        spec.given(allocated(500)).when(change(900, "DPPA", FEBRUARY)).then(changed(900));
        var committed =
                spec.given(allocated(500), reserved(FundId.ALLOCATION, 300), spent(100, "SP2D 1"));
        committed.when(change(300, "DPPA", FEBRUARY)).then(changed(300));
        committed.when(change(299, "DPPA", FEBRUARY)).thenRejected(BELOW_COMMITTED);
    }

    @Test
    void a_change_to_what_already_is_changes_nothing() {
        spec.given(allocated(500)).when(change(500, "DPPA", FEBRUARY)).thenNothing();
    }

    @Test
    void a_change_needs_a_budget_a_document_and_a_day_after_the_allocation() {
        spec.given().when(change(5, "DPPA", FEBRUARY)).thenRejected(NOT_ALLOCATED);
        spec.given(allocated(500)).when(change(5, "", FEBRUARY)).thenRejected(BASIS_MISSING);
        spec.given(allocated(500))
                .when(change(5, "DPPA", JANUARY.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
    }

    private static Function<Budget, Decision<FundingEvent>> allocate(
            long amount, String basis, LocalDate on, boolean registered) {
        var command = new AllocateBudget(KOMINFO, YEAR, rp(amount), basis, on);
        return state -> BudgetDecider.allocate(command, state, registered);
    }

    private static Function<Budget, Decision<FundingEvent>> change(
            long amount, String basis, LocalDate on) {
        var command = new ChangeAllocation(KOMINFO, YEAR, rp(amount), basis, on);
        return state -> BudgetDecider.change(command, state);
    }
}
