package id.jejak.projecting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * The documents of one shelf that are in memory: the ones used last, and all that are not written
 * yet.
 */
final class Drawer<S> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Shelf<S> shelf;
    private final MongoCollection<Document> collection;
    private final Ownership ownership;
    private final int capacity;
    private final LongPredicate parked;
    private final LinkedHashMap<String, Entry<S>> cached = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Entry<S>> unwritten = new LinkedHashMap<>();

    /** Whether a document that is not in memory is known not to exist: true from an empty start. */
    private boolean complete;

    /**
     * @param parked whether a position waits to be folded late
     */
    Drawer(
            Shelf<S> shelf,
            MongoCollection<Document> collection,
            ProjectionSettings settings,
            LongPredicate parked) {
        this.shelf = shelf;
        this.collection = collection;
        this.parked = parked;
        this.ownership = settings.ownership();
        this.capacity = settings.cachedDocuments();
    }

    Shelf<S> shelf() {
        return shelf;
    }

    Entry<S> entry(String id) {
        var known = cached.get(id);
        if (known != null) {
            return known;
        }
        var found = complete ? null : collection.find(eq(Shelf.ID, id)).first();
        Entry<S> entry =
                found == null
                        ? Entry.absent(id)
                        : Entry.stored(
                                id,
                                shelf.read().apply(found),
                                found.getLong(Shelf.POSITION),
                                new TreeSet<>(found.getList(Shelf.LATE, Long.class, List.of())));
        cached.put(id, entry);
        return entry;
    }

    void changed(Entry<S> entry) {
        unwritten.put(entry.id, entry);
    }

    int unwritten() {
        return unwritten.size();
    }

    /** Makes everything durable, in ordered writes, and tells which documents that were. */
    Set<String> write() {
        if (unwritten.isEmpty()) {
            return Set.of();
        }
        var entries = List.copyOf(unwritten.values());
        var writes =
                Stream.concat(
                                entries.stream()
                                        .filter(entry -> !entry.stored)
                                        .map(this::insertion),
                                entries.stream()
                                        .filter(entry -> entry.stored)
                                        .map(this::replacement))
                        .toList();
        // From here on each may be stored, whether or not the write is known to have succeeded.
        entries.forEach(entry -> entry.stored = true);
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        var ids = Set.copyOf(unwritten.keySet());
        unwritten.clear();
        trim();
        return ids;
    }

    void forget(boolean collectionIsEmpty) {
        cached.clear();
        unwritten.clear();
        complete = collectionIsEmpty;
    }

    boolean isStoredEmpty() {
        return collection.find().limit(1).first() == null;
    }

    /**
     * Documents that went past an event which is parked only now contain it: they were written in
     * an earlier run, in which its fold went well.
     */
    void rememberAsTaken(long position) {
        collection.updateMany(
                gte(Shelf.POSITION, position), Updates.addToSet(Shelf.LATE, position));
        cached.values().stream()
                .filter(entry -> entry.hasSeen(position))
                .forEach(entry -> entry.late.add(position));
    }

    /** The highest position of any stored document; -1 for none. */
    long farthest() {
        var found = collection.find().sort(descending(Shelf.POSITION)).limit(1).first();
        return found == null ? -1 : found.getLong(Shelf.POSITION);
    }

    void createIndexes() {
        shelf.indexes().forEach(collection::createIndex);
    }

    private WriteModel<Document> insertion(Entry<S> entry) {
        return new InsertOneModel<>(document(entry));
    }

    /** A stored document that has seen more does not match, and its id then refuses the insert. */
    private WriteModel<Document> replacement(Entry<S> entry) {
        return new ReplaceOneModel<>(
                ownership.replaceable(entry.id, entry.position), document(entry), UPSERT);
    }

    private Document document(Entry<S> entry) {
        var document = new Document(Shelf.ID, entry.id).append(Shelf.POSITION, entry.position);
        entry.late.removeIf(position -> !parked.test(position));
        if (!entry.late.isEmpty()) {
            document.append(Shelf.LATE, List.copyOf(entry.late));
        }
        document.putAll(shelf.write().apply(Objects.requireNonNull(entry.state)));
        return document;
    }

    private void trim() {
        var eldest = cached.entrySet().iterator();
        while (cached.size() > capacity && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
            complete = false;
        }
    }
}
