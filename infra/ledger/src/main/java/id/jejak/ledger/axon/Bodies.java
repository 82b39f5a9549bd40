package id.jejak.ledger.axon;

import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * Between Axon's messages and the ledger's events. The ledger knows no absent revision: it is the
 * empty text.
 */
final class Bodies {

    private Bodies() {}

    static NewCommit commit(List<? extends EventMessage<?>> messages, Serializer serializer) {
        var events = messages.stream().map(message -> event(message, serializer)).toList();
        return new NewCommit(TimeOrderedIdentifiers.next().toString(), commandId(messages), events);
    }

    static NewEvent event(EventMessage<?> message, Serializer serializer) {
        var payload = message.serializePayload(serializer, byte[].class);
        var metadata = message.serializeMetaData(serializer, byte[].class);
        var ofAggregate = message instanceof DomainEventMessage<?> domainEvent ? domainEvent : null;
        return new NewEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""),
                ofAggregate == null ? null : ofAggregate.getType(),
                ofAggregate == null ? null : ofAggregate.getAggregateIdentifier(),
                ofAggregate == null ? 0 : ofAggregate.getSequenceNumber(),
                message.getTimestamp(),
                payload.getData(),
                metadata.getData());
    }

    static SerializedObject<byte[]> payload(byte[] body, String type, String revision) {
        return new SimpleSerializedObject<>(
                body, byte[].class, type, revision.isEmpty() ? null : revision);
    }

    private static @Nullable String commandId(List<? extends EventMessage<?>> messages) {
        var ids =
                messages.stream()
                        .map(
                                message ->
                                        message.getMetaData()
                                                .get(LedgerEventStorageEngine.COMMAND_ID))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (ids.size() > 1) {
            throw new IllegalArgumentException(
                    "the events of one commit name several commands: " + ids);
        }
        return ids.isEmpty() ? null : ids.getFirst().toString();
    }
}
