package id.jejak.catalogue;

import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of funding. */
final class FundingNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("funding.budget-allocated.v1", BudgetAllocated.class),
                    Map.entry("funding.allocation-changed.v1", AllocationChanged.class),
                    Map.entry("funding.sponsor-pledged.v1", SponsorPledged.class),
                    Map.entry("funding.pledge-received.v1", PledgeReceived.class),
                    Map.entry("funding.pledge-withdrawn.v1", PledgeWithdrawn.class),
                    Map.entry("funding.funds-reserved.v1", FundsReserved.class),
                    Map.entry("funding.funds-spent.v1", FundsSpent.class),
                    Map.entry("funding.funds-released.v1", FundsReleased.class));

    private FundingNames() {}
}
