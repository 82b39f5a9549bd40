package id.jejak.projecting;

import id.jejak.kernel.DomainEvent;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets an Axon processor drive a projector: one batch for each root unit of work. */
final class ProjectionHandler implements EventMessageHandler {

    private final Projector projector;

    ProjectionHandler(Projector projector) {
        this.projector = projector;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        CurrentUnitOfWork.get().root().getOrComputeResource(toString(), _ -> openBatch());
        projector.apply(new Recorded(position(message), message));
        return null;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        try {
            return canHandleType(message.getPayloadType());
        } catch (RuntimeException _) {
            return true; // a type nobody knows here: the projector parks it, if it matters
        }
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return DomainEvent.class.isAssignableFrom(payloadType);
    }

    @Override
    public String toString() {
        return ProjectionSettings.processor(projector.projection());
    }

    private UnitOfWork<?> openBatch() {
        var unit = CurrentUnitOfWork.get().root();
        unit.onRollback(_ -> projector.forget());
        if (unit instanceof BatchingUnitOfWork<?> batch) {
            var messages = batch.getMessages();
            projector.begin(position(messages.getFirst()), position(messages.getLast()));
        } else {
            projector.begin(position(unit.getMessage()), position(unit.getMessage()));
        }
        unit.onPrepareCommit(_ -> projector.commit());
        return unit;
    }

    private static long position(Message<?> message) {
        var token = ((TrackedEventMessage<?>) message).trackingToken();
        var lower = WrappedToken.unwrapLowerBound(token);
        return ((GlobalSequenceTrackingToken) lower).getGlobalIndex();
    }
}
