package id.jejak.funding.read.money;

import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.funding.events.PledgeForm;
import id.jejak.kernel.FundId;

import org.jspecify.annotations.Nullable;

/**
 * One source of a budget, and what became of its money.
 *
 * @param sponsor null for the region's own money
 * @param over the promise was withdrawn
 */
record Source(
        String fund,
        @Nullable String sponsor,
        PledgeForm form,
        long pledged,
        long received,
        long reserved,
        long spent,
        boolean over) {
    static final String OWN = "ALLOCATION";

    static Source allocation(long amount) {
        return new Source(
                FundId.ALLOCATION.value(), null, PledgeForm.MONEY, amount, amount, 0, 0, false);
    }

    static Source of(SponsorPledged e) {
        return new Source(
                e.fundId().value(), e.sponsor(), e.form(), e.value().amount(), 0, 0, 0, false);
    }

    /** Own money, sponsors' money, or facilities. */
    String kind() {
        return sponsor == null ? OWN : form.name();
    }

    Source allocated(long amount) {
        return new Source(fund, sponsor, form, amount, amount, reserved, spent, over);
    }

    Source came(long amount) {
        return new Source(fund, sponsor, form, pledged, amount, reserved, spent, over);
    }

    Source withdrawn() {
        return new Source(fund, sponsor, form, pledged, received, reserved, spent, true);
    }

    Source moved(long moreReserved, long moreSpent) {
        return new Source(
                fund,
                sponsor,
                form,
                pledged,
                received,
                reserved + moreReserved,
                spent + moreSpent,
                over);
    }
}
