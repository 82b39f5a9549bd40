package id.jejak.funding.write.budget;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_RECEIVED;
import static id.jejak.funding.write.budget.FundingRejection.AMOUNT_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.MORE_THAN_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.PLEDGE_WITHDRAWN;
import static id.jejak.funding.write.budget.FundingRejection.REASON_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.SPONSOR_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.PledgeReceived;
import id.jejak.funding.events.FundingEvent.PledgeWithdrawn;
import id.jejak.funding.events.FundingEvent.SponsorPledged;
import id.jejak.funding.write.budget.Budget.Open;
import id.jejak.funding.write.budget.Budget.Unopened;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.funding.write.budget.Pledge.Promised;
import id.jejak.funding.write.budget.Pledge.Received;
import id.jejak.funding.write.budget.Pledge.Withdrawn;

import java.time.LocalDate;

/** Rules of what sponsors promise, give, and take back. */
final class PledgeDecider {
    private PledgeDecider() {}

    static Decision<FundingEvent> take(TakePledge c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open _ when c.fundId().isAllocation() -> reject(ALREADY_PLEDGED);
            case Open open ->
                    open.pledge(c.fundId())
                            .map(known -> again(c, known))
                            .orElseGet(() -> first(c, open));
        };
    }

    static Decision<FundingEvent> receive(ReceivePledge c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open ->
                    open.pledge(c.fundId())
                            .map(pledge -> receive(c, pledge))
                            .orElseGet(() -> reject(NOT_PLEDGED));
        };
    }

    static Decision<FundingEvent> withdraw(WithdrawPledge c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open ->
                    open.pledge(c.fundId())
                            .map(pledge -> withdraw(c, pledge))
                            .orElseGet(() -> reject(NOT_PLEDGED));
        };
    }

    private static Decision<FundingEvent> first(TakePledge c, Open budget) {
        if (c.sponsor().isBlank()) {
            return reject(SPONSOR_MISSING);
        }
        if (c.value().isZero()) {
            return reject(AMOUNT_MISSING);
        }
        return c.on().isBefore(budget.as().occurredOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(pledged(c, c.on()));
    }

    private static Decision<FundingEvent> again(TakePledge c, Pledge known) {
        return pledged(c, known.as().occurredOn()).equals(known.as())
                ? nothing()
                : reject(ALREADY_PLEDGED);
    }

    private static Decision<FundingEvent> receive(ReceivePledge c, Pledge pledge) {
        return switch (pledge) {
            case Withdrawn _ -> reject(PLEDGE_WITHDRAWN);
            case Received(_, var known)
                    when known.value().equals(c.value()) && known.occurredOn().equals(c.on()) ->
                    nothing();
            case Received _ -> reject(ALREADY_RECEIVED);
            case Promised _ when c.value().isZero() -> reject(AMOUNT_MISSING);
            case Promised(var as) when !as.value().isAtLeast(c.value()) ->
                    reject(MORE_THAN_PLEDGED);
            case Promised(var as) when c.on().isBefore(as.occurredOn()) -> reject(BEFORE_LAST_STEP);
            case Promised(var as) ->
                    accept(
                            new PledgeReceived(
                                    c.budgetId(),
                                    c.agencyId(),
                                    c.year(),
                                    c.fundId(),
                                    as.form(),
                                    c.value(),
                                    c.on()));
        };
    }

    private static Decision<FundingEvent> withdraw(WithdrawPledge c, Pledge pledge) {
        return switch (pledge) {
            case Withdrawn _ -> nothing();
            case Received _ -> reject(ALREADY_RECEIVED);
            case Promised _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Promised(var as) when c.on().isBefore(as.occurredOn()) -> reject(BEFORE_LAST_STEP);
            case Promised _ ->
                    accept(
                            new PledgeWithdrawn(
                                    c.budgetId(),
                                    c.agencyId(),
                                    c.year(),
                                    c.fundId(),
                                    c.reason(),
                                    c.on()));
        };
    }

    private static SponsorPledged pledged(TakePledge c, LocalDate on) {
        return new SponsorPledged(
                c.budgetId(),
                c.agencyId(),
                c.year(),
                c.fundId(),
                c.sponsor(),
                c.form(),
                c.value(),
                c.description(),
                on);
    }
}
