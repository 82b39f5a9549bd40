package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Projections.exclude;

import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.EventSum;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerGapException;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.StoredEvent;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A commit as a document. Events have no position of their own: theirs is that of the commit and
 * their place in it.
 */
final class CommitDocument {

    static final String FIRST_POSITION = "_id";
    static final String NEXT = "next";
    static final String KEYS = "keys";
    static final String LATEST_TIMESTAMP = "latestTimestamp";
    static final String EVENTS = "events";

    /** All that a receipt or a head needs. */
    static final Bson WITHOUT_EVENTS = exclude(EVENTS, KEYS);

    /** All that is ever shown; the keys serve the index. */
    static final Bson WITHOUT_KEYS = exclude(KEYS);

    private static final String COMMIT_ID = "commitId";
    private static final String COMMAND_ID = "commandId";
    private static final String RECORDED_AT = "recordedAt";
    private static final String SUM = "sum";

    private CommitDocument() {}

    static Document of(PlacedCommit placed) {
        var commit = placed.commit();
        var document =
                new Document(FIRST_POSITION, placed.firstPosition())
                        .append(NEXT, placed.next())
                        .append(COMMIT_ID, commit.commitId());
        if (commit.commandId() != null) {
            document.append(COMMAND_ID, commit.commandId());
        }
        return document.append(RECORDED_AT, InstantText.of(placed.recordedAt()))
                .append(LATEST_TIMESTAMP, InstantText.of(placed.latestTimestamp()))
                .append(KEYS, CommitKeys.of(commit))
                .append(EVENTS, events(placed));
    }

    private static List<Document> events(PlacedCommit placed) {
        var documents = new ArrayList<Document>();
        for (var event : placed.commit().events()) {
            var stored = event.at(placed.firstPosition() + documents.size(), placed.recordedAt());
            documents.add(EventDocument.of(event).append(SUM, EventSum.of(stored)));
        }
        return documents;
    }

    static LedgerHead head(Document document) {
        return sound(
                document,
                () ->
                        new LedgerHead(
                                document.getLong(NEXT),
                                InstantText.parse(document.getString(RECORDED_AT)),
                                InstantText.parse(document.getString(LATEST_TIMESTAMP))));
    }

    static CommitReceipt receipt(Document document) {
        return sound(
                document,
                () -> {
                    var first = document.getLong(FIRST_POSITION);
                    return new CommitReceipt(
                            document.getString(COMMIT_ID),
                            document.getString(COMMAND_ID),
                            first,
                            (int) (document.getLong(NEXT) - first),
                            InstantText.parse(document.getString(RECORDED_AT)));
                });
    }

    static List<StoredEvent> events(Document document) {
        return sound(
                document,
                () -> {
                    var position = document.getLong(FIRST_POSITION);
                    var recordedAt = InstantText.parse(document.getString(RECORDED_AT));
                    var events = new ArrayList<StoredEvent>();
                    for (var event : document.getList(EVENTS, Document.class)) {
                        var stored =
                                EventDocument.read(event).at(position + events.size(), recordedAt);
                        events.add(checked(stored, event.getLong(SUM)));
                    }
                    return events;
                });
    }

    /** Older events have no sum. */
    private static StoredEvent checked(StoredEvent event, @Nullable Long sum) {
        return sum == null ? event : EventSum.checked(event, sum);
    }

    static PlacedCommit commit(Document document) {
        var receipt = receipt(document);
        var events = events(document);
        if (events.size() != receipt.events()) {
            throw LedgerGapException.hole(
                    receipt.firstPosition() + events.size(), receipt.lastPosition() + 1);
        }
        return new PlacedCommit(
                new NewCommit(
                        receipt.commitId(),
                        receipt.commandId(),
                        events.stream().map(StoredEvent::withoutPlace).toList()),
                receipt.firstPosition(),
                receipt.recordedAt(),
                head(document).latestTimestamp());
    }

    /** A field that is missing or of another kind was never written by this class. */
    private static <T> T sound(Document document, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ClassCastException | NullPointerException | DateTimeException e) {
            throw new DamagedLedgerException(
                    "the commit at position %s is broken: %s"
                            .formatted(document.get(FIRST_POSITION), e.getMessage()),
                    e);
        }
    }
}
