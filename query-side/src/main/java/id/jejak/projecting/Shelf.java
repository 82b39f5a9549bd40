package id.jejak.projecting;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of document of a projection and where it is kept. The kit adds {@code _id} and {@code
 * position}; everything else comes from {@code write}.
 *
 * @param model the name of the projection
 * @param collection unique over all projections; generations after the first add their number
 * @param volatileFields fields, at any depth, that differ between two runs that recorded the same
 *     facts in another order: the digest leaves them out; {@code position} always is
 * @param facts what a stored document says, one by one, when two ledgers are compared
 * @param indexes what queries need on a real server
 */
public record Shelf<S>(
        String model,
        String collection,
        Function<S, Document> write,
        Function<Document, S> read,
        Set<String> volatileFields,
        Function<Document, Stream<Document>> facts,
        List<Bson> indexes) {

    public static final String ID = "_id";
    public static final String POSITION = "position";

    /** Positions below {@link #POSITION} that were parked and are contained by now. */
    static final String LATE = "late";

    public Shelf {
        volatileFields = Set.copyOf(volatileFields);
        indexes = List.copyOf(indexes);
    }

    public static <S> Shelf<S> of(
            String model,
            String collection,
            Function<S, Document> write,
            Function<Document, S> read) {
        return new Shelf<>(model, collection, write, read, Set.of(), Stream::of, List.of());
    }

    /** The name of the collection in that generation. */
    String in(int generation) {
        return generation == 0 ? collection : collection + "." + generation;
    }

    boolean isGeneration(String name) {
        return name.equals(collection)
                || name.startsWith(collection + ".")
                        && name.substring(collection.length() + 1).matches("[0-9]+");
    }

    public Shelf<S> withVolatile(String... fields) {
        return new Shelf<>(model, collection, write, read, Set.of(fields), facts, indexes);
    }

    /** For documents that hold many things whose order between two ledgers may differ. */
    public Shelf<S> comparedBy(Function<Document, Stream<Document>> parts) {
        return new Shelf<>(model, collection, write, read, volatileFields, parts, indexes);
    }

    public Shelf<S> indexedBy(Bson... keys) {
        return new Shelf<>(model, collection, write, read, volatileFields, facts, List.of(keys));
    }
}
