package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;

import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.InstantText;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.PlacedCommit;
import id.jejak.ledger.StoredEvent;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Predicate;

/** Reads events out of the documents that hold them. */
final class MongoReader {

    private final MongoCollection<Document> commits;

    MongoReader(MongoCollection<Document> commits) {
        this.commits = commits;
    }

    LedgerHead head() {
        var last =
                commits.find()
                        .sort(descending(CommitDocument.FIRST_POSITION))
                        .projection(CommitDocument.WITHOUT_EVENTS)
                        .first();
        return last == null ? LedgerHead.EMPTY : CommitDocument.head(last);
    }

    Optional<CommitReceipt> commitOf(String commandId) {
        var commit =
                commits.find(eq(CommitDocument.KEYS, CommitKeys.command(commandId)))
                        .projection(CommitDocument.WITHOUT_EVENTS)
                        .first();
        return Optional.ofNullable(commit).map(CommitDocument::receipt);
    }

    /** Starts with the commit that {@code position} lies in, wherever in it that is. */
    List<StoredEvent> readFrom(long position, int max) {
        return events(
                gt(CommitDocument.NEXT, position),
                ascending(CommitDocument.NEXT),
                event -> event.position() >= position,
                max);
    }

    List<StoredEvent> readAt(SortedSet<Long> positions) {
        var found = new ArrayList<StoredEvent>(positions.size());
        var commit = List.<StoredEvent>of();
        for (var position : positions) {
            if (commit.isEmpty() || commit.getLast().position() < position) {
                commit = commitAround(position);
            }
            commit.stream().filter(event -> event.position() == position).forEach(found::add);
        }
        return found;
    }

    List<PlacedCommit> readCommits(long position, int events) {
        var found = new ArrayList<PlacedCommit>();
        var read = 0;
        var documents =
                commits.find(gte(CommitDocument.FIRST_POSITION, position))
                        .sort(ascending(CommitDocument.FIRST_POSITION))
                        .projection(CommitDocument.WITHOUT_KEYS)
                        .limit(events);
        try (var cursor = documents.iterator()) {
            while (read < events && cursor.hasNext()) {
                found.add(CommitDocument.commit(cursor.next()));
                read += found.getLast().commit().events().size();
            }
        }
        return found;
    }

    private List<StoredEvent> commitAround(long position) {
        var commit =
                commits.find(gt(CommitDocument.NEXT, position))
                        .sort(ascending(CommitDocument.NEXT))
                        .projection(CommitDocument.WITHOUT_KEYS)
                        .first();
        return commit == null ? List.of() : CommitDocument.events(commit);
    }

    /**
     * Within an aggregate the sequence grows with the position, so the commits come in the right
     * order.
     */
    List<StoredEvent> readAggregate(String aggregateId, long firstSequence, int max) {
        var found =
                events(
                        elemMatch(
                                CommitDocument.EVENTS,
                                and(
                                        eq(EventDocument.AGGREGATE_ID, aggregateId),
                                        gte(EventDocument.SEQUENCE, firstSequence))),
                        ascending(CommitDocument.FIRST_POSITION),
                        event ->
                                aggregateId.equals(event.aggregateId())
                                        && event.sequence() >= firstSequence,
                        max);
        found.sort(Comparator.comparingLong(StoredEvent::sequence));
        return found;
    }

    OptionalLong lastSequenceOf(String aggregateId) {
        var last =
                commits.find(
                                eq(
                                        CommitDocument.EVENTS + "." + EventDocument.AGGREGATE_ID,
                                        aggregateId))
                        .sort(descending(CommitDocument.FIRST_POSITION))
                        .projection(CommitDocument.WITHOUT_KEYS)
                        .first();
        return last == null
                ? OptionalLong.empty()
                : CommitDocument.events(last).stream()
                        .filter(event -> aggregateId.equals(event.aggregateId()))
                        .mapToLong(StoredEvent::sequence)
                        .max();
    }

    /** The first commit up to which any event is that late holds the first such event. */
    OptionalLong firstPositionSince(Instant timestamp) {
        var commit =
                commits.find(gte(CommitDocument.LATEST_TIMESTAMP, InstantText.of(timestamp)))
                        .sort(
                                ascending(
                                        CommitDocument.LATEST_TIMESTAMP,
                                        CommitDocument.FIRST_POSITION))
                        .projection(CommitDocument.WITHOUT_KEYS)
                        .first();
        return commit == null
                ? OptionalLong.empty()
                : CommitDocument.events(commit).stream()
                        .filter(event -> !event.timestamp().isBefore(timestamp))
                        .mapToLong(StoredEvent::position)
                        .findFirst();
    }

    private List<StoredEvent> events(
            Bson filter, Bson order, Predicate<StoredEvent> wanted, int max) {
        var found = new ArrayList<StoredEvent>();
        var documents =
                commits.find(filter).sort(order).projection(CommitDocument.WITHOUT_KEYS).limit(max);
        try (var cursor = documents.iterator()) {
            while (found.size() < max && cursor.hasNext()) {
                CommitDocument.events(cursor.next()).stream()
                        .filter(wanted)
                        .limit(max - found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
