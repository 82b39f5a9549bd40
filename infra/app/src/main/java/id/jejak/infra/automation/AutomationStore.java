package id.jejak.infra.automation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

import java.util.OptionalLong;

/** What automations must not forget at a restart: where they stand, and what is parked. */
public interface AutomationStore {

    /** Lies with the ledger, as what it says is about the ledger. */
    TokenStore tokens();

    /** Where an automation stands, without a claim on it; empty before its first start. */
    OptionalLong position(String processor);

    /** One queue for each processor; the same name is the same queue. */
    SequencedDeadLetterQueue<EventMessage<?>> letters(String processor);
}
