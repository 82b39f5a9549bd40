package id.jejak.funding.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.training.events.TrainingEvent.SessionCancelled;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Gives back what was reserved for a session that was cancelled. A reservation that was decided
 * while the cancellation was on its way is given back too: it answers to both events.
 */
@Component
final class ReleaseFundsOfCancelledSession implements Automation {
    static final String NAME = "release-funds-of-cancelled-session";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == SessionCancelled.class || eventType == FundsReserved.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var session =
                switch (message.getPayload()) {
                    case SessionCancelled e -> e.sessionId();
                    case FundsReserved e -> e.sessionId();
                    default -> throw new IllegalArgumentException(message + " is no concern");
                };
        SessionMoney.of(session, history)
                .toRelease()
                .forEach(
                        release ->
                                commands.send(
                                        release,
                                        envelope(
                                                message,
                                                release.budgetId() + "/" + release.fundId())));
    }
}
