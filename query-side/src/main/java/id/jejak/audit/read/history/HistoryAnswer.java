package id.jejak.audit.read.history;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.EmployeeFact;
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

        /** Everything but the path is what the ledger itself says. */
        static Entry of(Note note, StoredEvent stored) {
            var trace = LedgerJson.mapper().readTree(stored.metadata());
            var payload = LedgerJson.mapper().readTree(stored.payload());
            return new Entry(
                    stored.position(),
                    stored.eventId(),
                    note.type(),
                    stored.aggregateId(),
                    isOfEmployee(note.type()) ? text(payload, "employeeId") : null,
                    note.path(),
                    note.occurredOn(),
                    stored.recordedAt().toString(),
                    text(trace, Trace.ACTOR),
                    text(trace, Trace.ACTOR_ROLE),
                    text(trace, Trace.ON_BEHALF_OF),
                    text(trace, Trace.REASON),
                    text(trace, Trace.SOURCE),
                    text(trace, Trace.COMMAND_ID),
                    text(trace, Trace.CORRELATION_ID),
                    payload);
        }

        private static boolean isOfEmployee(String type) {
            var event = EventCatalogue.BY_NAME.get(type);
            return event != null && EmployeeFact.class.isAssignableFrom(event);
        }

        private static @Nullable String text(JsonNode node, String field) {
            var value = node.get(field);
            return value == null || value.isNull() ? null : value.asString();
        }
    }
}
