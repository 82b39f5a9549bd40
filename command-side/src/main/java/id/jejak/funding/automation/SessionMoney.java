package id.jejak.funding.automation;

import id.jejak.funding.events.FundingEvent.FundsReleased;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is still reserved for a session in the budgets that may pay for it: those of its organiser
 * and of the agencies above, for the years it touches.
 */
record SessionMoney(
        SessionId session,
        @Nullable SessionCancelled end,
        List<FundsReserved> held,
        Map<FundsReserved, LocalDate> last) {

    static SessionMoney of(SessionId session, EventStore history) {
        SessionScheduled plan = null;
        SessionCancelled end = null;
        for (var event : events(session.value(), history)) {
            switch (event) {
                case SessionScheduled e -> plan = e;
                case SessionCancelled e -> end = e;
                default -> {
                    // Participants are no matter of money.
                }
            }
        }
        var open = new LinkedHashMap<FundsReserved, LocalDate>();
        if (plan != null && end != null) {
            for (var budget : budgets(plan, history)) {
                open.putAll(open(session, events(budget.value(), history)));
            }
        }
        return new SessionMoney(session, end, List.copyOf(open.keySet()), open);
    }

    /** Nothing while the session takes place. */
    List<ReleaseFunds> toRelease() {
        if (end == null) {
            return List.of();
        }
        return held.stream().map(e -> release(e, end)).toList();
    }

    private ReleaseFunds release(FundsReserved e, SessionCancelled end) {
        var step = last.getOrDefault(e, e.occurredOn());
        var on = step.isAfter(end.occurredOn()) ? step : end.occurredOn();
        return new ReleaseFunds(e.agencyId(), e.year(), session, e.fundId(), end.reason(), on);
    }

    private static List<BudgetId> budgets(SessionScheduled plan, EventStore history) {
        var budgets = new ArrayList<BudgetId>();
        for (var event : events(plan.organiser().value(), history)) {
            if (event instanceof AgencyRegistered agency) {
                for (var above : agency.path()) {
                    for (var year = plan.startsOn().getYear();
                            year <= plan.endsOn().getYear();
                            year++) {
                        budgets.add(BudgetId.of(above, year));
                    }
                }
            }
        }
        return budgets;
    }

    /** Reservations of the session that nobody gave back, with the day of their last step. */
    private static Map<FundsReserved, LocalDate> open(SessionId session, List<Object> events) {
        var byFund = new LinkedHashMap<FundId, FundsReserved>();
        var last = new HashMap<FundId, LocalDate>();
        for (var event : events) {
            switch (event) {
                case FundsReserved e when e.sessionId().equals(session) -> {
                    byFund.put(e.fundId(), e);
                    last.merge(e.fundId(), e.occurredOn(), SessionMoney::later);
                }
                case FundsSpent e when e.sessionId().equals(session) ->
                        last.merge(e.fundId(), e.occurredOn(), SessionMoney::later);
                case FundsReleased e when e.sessionId().equals(session) ->
                        byFund.remove(e.fundId());
                default -> {
                    // About another session, or money that comes in.
                }
            }
        }
        var open = new LinkedHashMap<FundsReserved, LocalDate>();
        byFund.forEach((fund, e) -> open.put(e, last.getOrDefault(fund, e.occurredOn())));
        return open;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Object> events(String stream, EventStore history) {
        return history.readEvents(stream)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }
}
