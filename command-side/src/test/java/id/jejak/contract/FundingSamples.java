package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;

import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.funding.events.PledgeForm;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import java.util.stream.Stream;

final class FundingSamples {
    private static final BudgetId BUDGET = new BudgetId("anggaran-2020");
    private static final FundId SPONSOR = new FundId("janji-3");
    private static final SessionId SESSION = new SessionId("bimtek-spbe-3");
    private static final Rupiah MONEY = new Rupiah(25_000_000);

    private FundingSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new BudgetAllocated(BUDGET, AGENCY, 2020, MONEY, "DPA 1/2020", DAY),
                new AllocationChanged(BUDGET, AGENCY, 2020, MONEY, "DPPA 1/2020", DAY),
                new SponsorPledged(
                        BUDGET,
                        AGENCY,
                        2020,
                        SPONSOR,
                        "PT Maju",
                        PledgeForm.FACILITIES,
                        MONEY,
                        "Aula",
                        DAY),
                new PledgeReceived(
                        BUDGET, AGENCY, 2020, SPONSOR, PledgeForm.FACILITIES, MONEY, DAY),
                new PledgeWithdrawn(BUDGET, AGENCY, 2020, SPONSOR, "Pailit", DAY),
                new FundsReserved(BUDGET, AGENCY, 2020, SESSION, SPONSOR, MONEY, DAY),
                new FundsSpent(BUDGET, AGENCY, 2020, SESSION, SPONSOR, MONEY, "SP2D 1/2020", DAY),
                new FundsReleased(BUDGET, AGENCY, 2020, SESSION, SPONSOR, MONEY, "Sisa", DAY));
    }
}
