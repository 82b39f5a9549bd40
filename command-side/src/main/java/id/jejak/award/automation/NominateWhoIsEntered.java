package id.jejak.award.automation;

import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Opens the award case of whoever is entered in a call, to be granted or not by decree. */
@Component
final class NominateWhoIsEntered implements Automation {
    static final String NAME = "nominate-who-is-entered";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == NominationEntered.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var entered = (NominationEntered) message.getPayload();
        commands.send(
                new NominateForAward(
                        entered.awardId(),
                        entered.employeeId(),
                        entered.kind(),
                        entered.nominatedBy(),
                        entered.grounds(),
                        entered.occurredOn()),
                envelope(message, ""));
    }
}
