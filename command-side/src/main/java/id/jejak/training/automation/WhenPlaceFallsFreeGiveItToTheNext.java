package id.jejak.training.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.write.session.SessionCommand.GiveFreePlaces;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A withdrawal or more seats: whoever waits first takes what is free. */
@Component
final class WhenPlaceFallsFreeGiveItToTheNext implements Automation {
    @Override
    public String name() {
        return "when-place-falls-free-give-it-to-the-next";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == EnrolmentWithdrawn.class || eventType == SeatsChanged.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var event = (SessionEvent) message.getPayload();
        commands.send(
                new GiveFreePlaces(event.sessionId(), event.occurredOn()),
                envelope(message, event.sessionId().value()));
    }
}
