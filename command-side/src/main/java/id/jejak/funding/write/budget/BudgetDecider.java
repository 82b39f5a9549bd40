package id.jejak.funding.write.budget;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.funding.write.budget.FundingRejection.AGENCY_UNKNOWN;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.BASIS_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.BELOW_COMMITTED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.YEAR_OUT_OF_RANGE;

import id.jejak.deciding.Decision;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.write.budget.Budget.Open;
import id.jejak.funding.write.budget.Budget.Unopened;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.kernel.FundId;

import java.time.LocalDate;

/** Rules of what comes into a budget. What goes out has its rules in {@link SpendingDecider}. */
final class BudgetDecider {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private BudgetDecider() {}

    static Decision<FundingEvent> allocate(
            AllocateBudget c, Budget state, boolean agencyIsRegistered) {
        return switch (state) {
            case Open open when allocated(c, open.as().occurredOn()).equals(open.as()) -> nothing();
            case Open _ -> reject(ALREADY_ALLOCATED);
            case Unopened _ when !agencyIsRegistered -> reject(AGENCY_UNKNOWN);
            case Unopened _ when c.year() < FIRST_YEAR || c.year() > LAST_YEAR ->
                    reject(YEAR_OUT_OF_RANGE);
            case Unopened _ when c.basis().isBlank() -> reject(BASIS_MISSING);
            case Unopened _ -> accept(allocated(c, c.on()));
        };
    }

    static Decision<FundingEvent> change(ChangeAllocation c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open -> change(c, open.funds().get(FundId.ALLOCATION));
        };
    }

    private static Decision<FundingEvent> change(ChangeAllocation c, Fund own) {
        if (own.received().equals(c.amount())) {
            return nothing();
        }
        if (c.basis().isBlank()) {
            return reject(BASIS_MISSING);
        }
        if (!c.amount().isAtLeast(own.committed())) {
            return reject(BELOW_COMMITTED);
        }
        return c.on().isBefore(own.since())
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new AllocationChanged(
                                c.budgetId(),
                                c.agencyId(),
                                c.year(),
                                c.amount(),
                                c.basis(),
                                c.on()));
    }

    private static BudgetAllocated allocated(AllocateBudget c, LocalDate on) {
        return new BudgetAllocated(c.budgetId(), c.agencyId(), c.year(), c.amount(), c.basis(), on);
    }
}
