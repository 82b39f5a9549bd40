package id.jejak.projecting;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;

import java.util.List;

/**
 * Gives every event to the part of each segment, which passes over what is another part's. So each
 * part sees all positions without gaps, by which it notices that its memory is stale.
 */
final class PartInvoker implements EventHandlerInvoker {
    private final List<ProjectionHandler> parts;

    PartInvoker(Crew crew) {
        parts =
                crew.members().stream()
                        .map(member -> new ProjectionHandler(member.projector()))
                        .toList();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return parts.get(segment.getSegmentId()).canHandle(message);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return parts.getFirst().canHandleType(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        parts.get(segment.getSegmentId()).handle(message);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
