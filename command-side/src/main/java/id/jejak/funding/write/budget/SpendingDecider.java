package id.jejak.funding.write.budget;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_PAID;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_RESERVED;
import static id.jejak.funding.write.budget.FundingRejection.AMOUNT_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.FACILITIES_ARE_NO_MONEY;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ENOUGH;
import static id.jejak.funding.write.budget.FundingRejection.NOT_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_RECEIVED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_RESERVED;
import static id.jejak.funding.write.budget.FundingRejection.OTHER_ORGANISER;
import static id.jejak.funding.write.budget.FundingRejection.OTHER_YEAR;
import static id.jejak.funding.write.budget.FundingRejection.PLEDGE_WITHDRAWN;
import static id.jejak.funding.write.budget.FundingRejection.REASON_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.REFERENCE_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_CANCELLED;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_OPENED;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.write.budget.Budget.Open;
import id.jejak.funding.write.budget.Budget.Unopened;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.funding.write.budget.Pledge.Promised;
import id.jejak.funding.write.budget.Pledge.Received;
import id.jejak.funding.write.budget.Pledge.Withdrawn;
import id.jejak.kernel.FundId;

/** Rules of what goes out of a budget: nothing that is not there. */
final class SpendingDecider {
    private SpendingDecider() {}

    static Decision<FundingEvent> reserve(ReserveFunds c, Budget state, SessionPlan session) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open ->
                    open.reservation(c.sessionId(), c.fundId())
                            .map(known -> again(c, open, known, session))
                            .orElseGet(() -> reserve(c, open, session));
        };
    }

    static Decision<FundingEvent> spend(SpendFunds c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open ->
                    open.reservation(c.sessionId(), c.fundId())
                            .map(known -> spend(c, known))
                            .orElseGet(() -> reject(NOT_RESERVED));
        };
    }

    static Decision<FundingEvent> release(ReleaseFunds c, Budget state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_ALLOCATED);
            case Open open ->
                    open.reservation(c.sessionId(), c.fundId())
                            .map(known -> release(c, known))
                            .orElseGet(() -> reject(NOT_RESERVED));
        };
    }

    /** What was paid or given back may be reserved anew, but not by the same wish sent twice. */
    private static Decision<FundingEvent> again(
            ReserveFunds c, Open budget, Reservation known, SessionPlan session) {
        if (reserved(c).equals(known.made())) {
            return nothing();
        }
        if (known.isOpen()) {
            return reject(ALREADY_RESERVED);
        }
        return reserve(c, budget, session)
                .then(_ -> c.on().isBefore(known.last()) ? reject(BEFORE_LAST_STEP) : nothing());
    }

    private static Decision<FundingEvent> reserve(
            ReserveFunds c, Open budget, SessionPlan session) {
        return switch (session) {
            case SessionPlan.Unknown _ -> reject(SESSION_UNKNOWN);
            case SessionPlan.CalledOff _ -> reject(SESSION_CANCELLED);
            case SessionPlan.Planned plan when !plan.isHeldBelow(c.agencyId()) ->
                    reject(OTHER_ORGANISER);
            case SessionPlan.Planned plan when !plan.touches(c.year()) -> reject(OTHER_YEAR);
            case SessionPlan.Planned plan when !c.on().isBefore(plan.startsOn()) ->
                    reject(SESSION_OPENED);
            case SessionPlan.Planned _ when c.amount().isZero() -> reject(AMOUNT_MISSING);
            case SessionPlan.Planned _ ->
                    budget.fund(c.fundId())
                            .map(fund -> reserve(c, fund))
                            .orElseGet(() -> reject(whyThereIsNone(c.fundId(), budget)));
        };
    }

    private static Decision<FundingEvent> reserve(ReserveFunds c, Fund fund) {
        if (c.on().isBefore(fund.since())) {
            return reject(BEFORE_LAST_STEP);
        }
        return fund.free().isAtLeast(c.amount()) ? accept(reserved(c)) : reject(NOT_ENOUGH);
    }

    private static FundingRejection whyThereIsNone(FundId fund, Open budget) {
        return budget.pledge(fund)
                .map(
                        pledge ->
                                switch (pledge) {
                                    case Promised _ -> NOT_RECEIVED;
                                    case Received _ -> FACILITIES_ARE_NO_MONEY;
                                    case Withdrawn _ -> PLEDGE_WITHDRAWN;
                                })
                .orElse(NOT_PLEDGED);
    }

    private static Decision<FundingEvent> spend(SpendFunds c, Reservation known) {
        var payment = known.payments().get(c.reference());
        if (payment != null) {
            return payment.equals(spent(c)) ? nothing() : reject(ALREADY_PAID);
        }
        if (c.reference().isBlank()) {
            return reject(REFERENCE_MISSING);
        }
        if (c.amount().isZero()) {
            return reject(AMOUNT_MISSING);
        }
        if (!known.left().isAtLeast(c.amount())) {
            return reject(NOT_RESERVED);
        }
        return c.on().isBefore(known.made().occurredOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(spent(c));
    }

    private static Decision<FundingEvent> release(ReleaseFunds c, Reservation known) {
        if (!known.isOpen()) {
            return nothing();
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return c.on().isBefore(known.last())
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new FundsReleased(
                                c.budgetId(),
                                c.agencyId(),
                                c.year(),
                                c.sessionId(),
                                c.fundId(),
                                known.left(),
                                c.reason(),
                                c.on()));
    }

    private static FundsReserved reserved(ReserveFunds c) {
        return new FundsReserved(
                c.budgetId(),
                c.agencyId(),
                c.year(),
                c.sessionId(),
                c.fundId(),
                c.amount(),
                c.on());
    }

    private static FundsSpent spent(SpendFunds c) {
        return new FundsSpent(
                c.budgetId(),
                c.agencyId(),
                c.year(),
                c.sessionId(),
                c.fundId(),
                c.amount(),
                c.reference(),
                c.on());
    }
}
