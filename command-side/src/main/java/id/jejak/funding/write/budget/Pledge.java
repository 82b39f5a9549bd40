package id.jejak.funding.write.budget;

import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;

/** How far a sponsor kept the word. */
sealed interface Pledge {
    record Promised(SponsorPledged as) implements Pledge {}

    record Received(SponsorPledged as, PledgeReceived receipt) implements Pledge {}

    record Withdrawn(SponsorPledged as, PledgeWithdrawn end) implements Pledge {}

    SponsorPledged as();
}
