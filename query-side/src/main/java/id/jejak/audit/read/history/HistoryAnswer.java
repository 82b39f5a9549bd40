package id.jejak.audit.read.history;

import id.jejak.kernel.Trace;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * @param position the read model contains everything recorded up to here
 * @param nextBefore where the next, older page begins; null on the last one
 */
record HistoryAnswer(long position, @Nullable Long nextBefore, List<Entry> entries) {

    /**
     * @param path agencies the event belonged to at that time
     * @param payload as it is stored
     */
    record Entry(
            long position,
            String eventId,
            String type,
            @Nullable String aggregateId,
            @Nullable String employeeId,
            List<String> path,
            String occurredOn,
            String recordedAt,
            @Nullable String actor,
            @Nullable String actorRole,
            @Nullable String onBehalfOf,
            @Nullable String reason,
            @Nullable String source,
            @Nullable String commandId,
            @Nullable String correlationId,
            JsonNode payload) {

        static Entry of(Note note, StoredEvent stored) {
            return new Entry(
                    note.position(),
                    note.eventId(),
                    note.type(),
                    note.aggregateId(),
                    note.employeeId(),
                    note.path(),
                    note.occurredOn(),
                    note.recordedAt(),
                    note.trace(Trace.ACTOR),
                    note.trace(Trace.ACTOR_ROLE),
                    note.trace(Trace.ON_BEHALF_OF),
                    note.trace(Trace.REASON),
                    note.trace(Trace.SOURCE),
                    note.trace(Trace.COMMAND_ID),
                    note.trace(Trace.CORRELATION_ID),
                    LedgerJson.mapper().readTree(stored.payload()));
        }
    }
}
