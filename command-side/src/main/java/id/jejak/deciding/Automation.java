package id.jejak.deciding;

import id.jejak.kernel.Actor;
import id.jejak.kernel.StableId;
import id.jejak.kernel.Trace;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Answers facts with commands, on its own and in its own name. An event may come again: {@link
 * #envelope} gives the same command the same id, so that it is stored once.
 */
public interface Automation {

    /** Short and stable: names the processor, the actor and the source of its commands. */
    String name();

    /** Whether it answers to events of this type; it may only be asked to react to those. */
    boolean concerns(Class<?> eventType);

    /** Sends what has to be sent. What it throws parks the event. */
    void react(EventMessage<?> message, EventStore history, Commands commands);

    /** The name of an automation's processor. */
    static String processor(Automation automation) {
        return "automation." + automation.name();
    }

    /**
     * @param detail tells apart the commands that answer to one event
     */
    default Envelope envelope(EventMessage<?> event, String detail) {
        var source = "automation:" + name();
        var key = name() + "\n" + event.getIdentifier() + "\n" + detail;
        var correlation =
                event.getMetaData().getOrDefault(Trace.CORRELATION_ID, event.getIdentifier());
        return new Envelope(
                StableId.of("automation", key),
                Actor.system(source),
                null,
                null,
                source,
                new Envelope.Cause(event.getIdentifier(), correlation.toString()));
    }
}
