package id.jejak.funding.read.money;

import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.AllocationChanged;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.kernel.FundId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A budget of one agency and year. */
record Budget(List<String> path, int year, List<Source> sources) implements Placed {
    static final Shelf<Budget> SHELF =
            JsonShelf.of(MoneyProjection.NAME, "funding.budgets", Budget.class);

    static Budget of(BudgetAllocated e, List<String> path) {
        return new Budget(path, e.year(), List.of(Source.allocation(e.amount().amount())));
    }

    Budget after(FundingEvent event) {
        return switch (event) {
            case BudgetAllocated _ -> this;
            case AllocationChanged e ->
                    with(FundId.ALLOCATION, one -> one.allocated(e.amount().amount()));
            case SponsorPledged e ->
                    new Budget(
                            path,
                            year,
                            Stream.concat(sources.stream(), Stream.of(Source.of(e))).toList());
            case PledgeReceived e -> with(e.fundId(), one -> one.came(e.value().amount()));
            case PledgeWithdrawn e -> with(e.fundId(), Source::withdrawn);
            case FundsReserved e -> with(e.fundId(), one -> one.moved(e.amount().amount(), 0));
            case FundsSpent e ->
                    with(e.fundId(), one -> one.moved(-e.amount().amount(), e.amount().amount()));
            case FundsReleased e -> with(e.fundId(), one -> one.moved(-e.amount().amount(), 0));
        };
    }

    void count(Count<Topic> count) {
        for (var one : sources) {
            if (!one.over()) {
                count.add(Topic.PLEDGED, one.kind(), year, one.pledged());
            }
            count.add(Topic.RECEIVED, one.kind(), year, one.received());
            count.add(Topic.RESERVED, one.kind(), year, one.reserved());
            count.add(Topic.SPENT, one.kind(), year, one.spent());
        }
    }

    private Budget with(FundId fund, UnaryOperator<Source> change) {
        return new Budget(
                path,
                year,
                sources.stream()
                        .map(one -> one.fund().equals(fund.value()) ? change.apply(one) : one)
                        .toList());
    }
}
