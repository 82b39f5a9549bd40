package id.jejak.projecting;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Trace;

import org.axonframework.eventhandling.EventMessage;

import java.time.Instant;
import java.util.Map;

/**
 * An event as the ledger holds it.
 *
 * @param position from 0, without gaps
 */
public record Recorded(long position, EventMessage<?> message) {

    public DomainEvent event() {
        return (DomainEvent) message.getPayload();
    }

    /** Who, on whose behalf, why, by which command: the keys of {@link Trace}. */
    public Map<String, Object> trace() {
        return message.getMetaData();
    }

    /** When the ledger took it, as it stands in the metadata (ISO 8601, UTC). */
    public String recordedAtText() {
        if (message.getMetaData().get(Trace.RECORDED_AT) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("event at position " + position + " has no recordedAt");
    }

    public Instant recordedAt() {
        return Instant.parse(recordedAtText());
    }
}
