package id.jejak.ledger.mongo;

import id.jejak.ledger.InstantText;
import id.jejak.ledger.NewEvent;

import org.bson.Document;
import org.bson.types.Binary;

/**
 * An event (or a snapshot) as a part of a document. Bodies are binary: kept byte for byte, so that
 * hashes stay true.
 */
final class EventDocument {

    static final String AGGREGATE_ID = "aggregateId";
    static final String SEQUENCE = "sequence";

    private static final String EVENT_ID = "eventId";
    private static final String TYPE = "type";
    private static final String REVISION = "revision";
    private static final String AGGREGATE_TYPE = "aggregateType";
    private static final String TIMESTAMP = "timestamp";
    private static final String PAYLOAD = "payload";
    private static final String METADATA = "metadata";

    private EventDocument() {}

    static Document of(NewEvent event) {
        var document =
                new Document(EVENT_ID, event.eventId())
                        .append(TYPE, event.type())
                        .append(REVISION, event.revision());
        if (event.aggregateId() != null) {
            document.append(AGGREGATE_TYPE, event.aggregateType())
                    .append(AGGREGATE_ID, event.aggregateId());
        }
        return document.append(SEQUENCE, event.sequence())
                .append(TIMESTAMP, InstantText.of(event.timestamp()))
                .append(PAYLOAD, new Binary(event.payload()))
                .append(METADATA, new Binary(event.metadata()));
    }

    static NewEvent read(Document document) {
        return new NewEvent(
                document.getString(EVENT_ID),
                document.getString(TYPE),
                document.getString(REVISION),
                document.getString(AGGREGATE_TYPE),
                document.getString(AGGREGATE_ID),
                document.getLong(SEQUENCE),
                InstantText.parse(document.getString(TIMESTAMP)),
                document.get(PAYLOAD, Binary.class).getData(),
                document.get(METADATA, Binary.class).getData());
    }
}
