package id.jejak.funding.write.budget;

import static id.jejak.deciding.People.KOMINFO;

import id.jejak.deciding.Spec;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;
import java.util.List;

/** Short words for the budget of one agency for 2024, and a session that it pays for. */
final class Budgets {
    static final int YEAR = 2024;
    static final BudgetId ID = BudgetId.of(KOMINFO, YEAR);
    static final SessionId SESSION = new SessionId("s1");
    static final FundId SPONSOR = FundId.ofPledge("1");
    static final LocalDate JANUARY = LocalDate.of(2024, 1, 2);
    static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    static final LocalDate OPENS = LocalDate.of(2024, 3, 4);
    static final LocalDate ENDS = LocalDate.of(2024, 3, 8);
    static final SessionPlan PLANNED =
            new SessionPlan.Planned(OPENS, ENDS, List.of(new AgencyId("city"), KOMINFO));

    private Budgets() {}

    static Spec<Budget, FundingEvent> spec() {
        return new Spec<>(Budget.UNOPENED, Budget::evolve);
    }

    static Rupiah rp(long amount) {
        return new Rupiah(amount);
    }

    static BudgetAllocated allocated(long amount) {
        return new BudgetAllocated(ID, KOMINFO, YEAR, rp(amount), "DPA", JANUARY);
    }

    static AllocationChanged changed(long amount) {
        return new AllocationChanged(ID, KOMINFO, YEAR, rp(amount), "DPPA", FEBRUARY);
    }

    static SponsorPledged pledged(PledgeForm form, long value) {
        return new SponsorPledged(
                ID, KOMINFO, YEAR, SPONSOR, "PT Maju", form, rp(value), "For training", JANUARY);
    }

    static PledgeReceived received(PledgeForm form, long value) {
        return new PledgeReceived(ID, KOMINFO, YEAR, SPONSOR, form, rp(value), FEBRUARY);
    }

    static PledgeWithdrawn withdrawn() {
        return new PledgeWithdrawn(ID, KOMINFO, YEAR, SPONSOR, "bankrupt", FEBRUARY);
    }

    static FundsReserved reserved(FundId fund, long amount) {
        return new FundsReserved(ID, KOMINFO, YEAR, SESSION, fund, rp(amount), FEBRUARY);
    }

    static FundsSpent spent(long amount, String reference) {
        return new FundsSpent(
                ID, KOMINFO, YEAR, SESSION, FundId.ALLOCATION, rp(amount), reference, ENDS);
    }

    static FundsReleased released(long amount, LocalDate on) {
        return new FundsReleased(
                ID, KOMINFO, YEAR, SESSION, FundId.ALLOCATION, rp(amount), "rest", on);
    }

    static ReserveFunds reserve(FundId fund, long amount, LocalDate on) {
        return new ReserveFunds(KOMINFO, YEAR, SESSION, fund, rp(amount), on);
    }

    static SpendFunds spend(long amount, String reference, LocalDate on) {
        return new SpendFunds(KOMINFO, YEAR, SESSION, FundId.ALLOCATION, rp(amount), reference, on);
    }

    static ReleaseFunds release(String reason, LocalDate on) {
        return new ReleaseFunds(KOMINFO, YEAR, SESSION, FundId.ALLOCATION, reason, on);
    }
}
