package id.jejak.audit.read.history;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import id.jejak.kernel.Trace;
import id.jejak.projecting.Shelf;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the read model keeps of one event: enough to find it. No payload, nothing personal.
 *
 * @param path agencies it belonged to at that time
 * @param occurredOn ISO date
 * @param recordedAt as the ledger wrote it
 */
record Note(
        long position,
        String eventId,
        String type,
        @Nullable String aggregateId,
        @Nullable String employeeId,
        List<String> path,
        String occurredOn,
        String recordedAt,
        Map<String, String> trace) {
    static final String TYPE = "type";
    static final String EMPLOYEE = "employeeId";
    static final String PATH = "path";
    static final String OCCURRED_ON = "occurredOn";
    static final List<String> TRACE =
            List.of(
                    Trace.ACTOR,
                    Trace.ACTOR_ROLE,
                    Trace.ON_BEHALF_OF,
                    Trace.REASON,
                    Trace.SOURCE,
                    Trace.COMMAND_ID,
                    Trace.CORRELATION_ID);

    static final Shelf<Note> SHELF =
            Shelf.of("audit.history", Note::write, Note::read)
                    .withVolatile(Shelf.ID, "eventId", "recordedAt", Trace.CORRELATION_ID)
                    .indexedBy(
                            descending(Shelf.POSITION),
                            newest(EMPLOYEE),
                            newest(Trace.ACTOR),
                            newest(TYPE),
                            newest(PATH),
                            newest(OCCURRED_ON));

    @Nullable String trace(String key) {
        return trace.get(key);
    }

    private static Bson newest(String field) {
        return compoundIndex(ascending(field), descending(Shelf.POSITION));
    }

    private Document write() {
        var document =
                new Document("eventId", eventId)
                        .append(TYPE, type)
                        .append(PATH, path)
                        .append(OCCURRED_ON, occurredOn)
                        .append("recordedAt", recordedAt);
        if (aggregateId != null) {
            document.append("aggregateId", aggregateId);
        }
        if (employeeId != null) {
            document.append(EMPLOYEE, employeeId);
        }
        document.putAll(trace);
        return document;
    }

    static Note read(Document stored) {
        var trace = new TreeMap<String, String>();
        for (var key : TRACE) {
            var value = stored.getString(key);
            if (value != null) {
                trace.put(key, value);
            }
        }
        return new Note(
                stored.getLong(Shelf.POSITION),
                stored.getString("eventId"),
                stored.getString(TYPE),
                stored.getString("aggregateId"),
                stored.getString(EMPLOYEE),
                stored.getList(PATH, String.class),
                stored.getString(OCCURRED_ON),
                stored.getString("recordedAt"),
                trace);
    }
}
