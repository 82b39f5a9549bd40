package id.jejak.infra.automation;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

import java.util.Map;

/**
 * Where automations begin that remember nothing.
 *
 * @param restored by processor, the last position that was answered when the ledger was backed up
 */
public record AutomationStarts(Map<String, Long> restored) {
    public AutomationStarts {
        restored = Map.copyOf(restored);
    }

    /** One that is new starts at the head: what happened before it was there stays as it is. */
    TrackingToken of(String processor, StreamableMessageSource<TrackedEventMessage<?>> events) {
        var place = restored.get(processor);
        return place == null ? events.createHeadToken() : new GlobalSequenceTrackingToken(place);
    }
}
