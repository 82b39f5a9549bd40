package id.jejak.funding.write.budget;

import id.jejak.deciding.Shell;
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
import id.jejak.funding.write.budget.Pledge.Promised;
import id.jejak.funding.write.budget.Pledge.Received;
import id.jejak.funding.write.budget.Pledge.Withdrawn;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What must be known about a budget to decide about it. */
sealed interface Budget {
    record Unopened() implements Budget {}

    /**
     * @param funds money by where it came from
     * @param pledges by the fund that they fill
     */
    record Open(
            BudgetAllocated as,
            Map<FundId, Fund> funds,
            Map<FundId, Pledge> pledges,
            Map<Claim, Reservation> reservations)
            implements Budget {
        Optional<Fund> fund(FundId id) {
            return Optional.ofNullable(funds.get(id));
        }

        Optional<Pledge> pledge(FundId id) {
            return Optional.ofNullable(pledges.get(id));
        }

        Optional<Reservation> reservation(SessionId session, FundId fund) {
            return Optional.ofNullable(reservations.get(new Claim(session, fund)));
        }

        private Open with(FundId id, Fund fund) {
            return new Open(as, put(funds, id, fund), pledges, reservations);
        }

        private Open with(FundId id, Pledge pledge) {
            return new Open(as, funds, put(pledges, id, pledge), reservations);
        }

        private Open with(Claim claim, Reservation reservation) {
            return new Open(as, funds, pledges, put(reservations, claim, reservation));
        }
    }

    Budget UNOPENED = new Unopened();

    static Budget evolve(Budget state, FundingEvent event) {
        return switch (event) {
            case BudgetAllocated e ->
                    new Open(e, Map.of(), Map.of(), Map.of())
                            .with(
                                    FundId.ALLOCATION,
                                    new Fund(e.amount(), Rupiah.ZERO, Rupiah.ZERO, e.occurredOn()));
            default -> after(open(state, event), event);
        };
    }

    private static Open after(Open budget, FundingEvent event) {
        return switch (event) {
            case BudgetAllocated e -> throw Shell.corrupt(e, budget);
            case AllocationChanged e ->
                    budget.with(
                            FundId.ALLOCATION, fund(budget, e, FundId.ALLOCATION).of(e.amount()));
            case SponsorPledged e -> budget.with(e.fundId(), new Promised(e));
            case PledgeReceived e -> received(budget, e);
            case PledgeWithdrawn e ->
                    budget.with(e.fundId(), new Withdrawn(pledge(budget, e, e.fundId()).as(), e));
            case FundsReserved e -> reserved(budget, e);
            case FundsSpent e -> spent(budget, e);
            case FundsReleased e -> released(budget, e);
        };
    }

    private static Open received(Open budget, PledgeReceived e) {
        var known = budget.with(e.fundId(), new Received(pledge(budget, e, e.fundId()).as(), e));
        return e.form() == PledgeForm.FACILITIES
                ? known
                : known.with(
                        e.fundId(), new Fund(e.value(), Rupiah.ZERO, Rupiah.ZERO, e.occurredOn()));
    }

    private static Open reserved(Open budget, FundsReserved e) {
        var claim = new Claim(e.sessionId(), e.fundId());
        var before = budget.reservations().get(claim);
        return budget.with(e.fundId(), fund(budget, e, e.fundId()).holding(e.amount()))
                .with(claim, before == null ? Reservation.of(e) : before.anew(e));
    }

    private static Open spent(Open budget, FundsSpent e) {
        var claim = new Claim(e.sessionId(), e.fundId());
        var next = reservation(budget, e, claim).paid(e);
        return budget.with(e.fundId(), fund(budget, e, e.fundId()).spending(e.amount()))
                .with(claim, next);
    }

    private static Open released(Open budget, FundsReleased e) {
        var claim = new Claim(e.sessionId(), e.fundId());
        var next = reservation(budget, e, claim).released(e.occurredOn());
        return budget.with(e.fundId(), fund(budget, e, e.fundId()).releasing(e.amount()))
                .with(claim, next);
    }

    private static Open open(Budget state, FundingEvent event) {
        if (state instanceof Open open) {
            return open;
        }
        throw Shell.corrupt(event, state);
    }

    private static Fund fund(Open budget, FundingEvent event, FundId id) {
        return budget.fund(id).orElseThrow(() -> Shell.corrupt(event, budget));
    }

    private static Pledge pledge(Open budget, FundingEvent event, FundId id) {
        return budget.pledge(id).orElseThrow(() -> Shell.corrupt(event, budget));
    }

    private static Reservation reservation(Open budget, FundingEvent event, Claim claim) {
        return Optional.ofNullable(budget.reservations().get(claim))
                .orElseThrow(() -> Shell.corrupt(event, budget));
    }

    private static <K, V> Map<K, V> put(Map<K, V> known, K key, V value) {
        var next = new HashMap<>(known);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
