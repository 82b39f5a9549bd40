package id.jejak.projecting;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
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
 * @param keeping where the documents are in a model that is divided into parts
 * @param plus the sum of two states, of {@link Keeping#SUMMED} documents
 */
public record Shelf<S>(
        String model,
        String collection,
        Function<S, Document> write,
        Function<Document, S> read,
        Set<String> volatileFields,
        Function<Document, Stream<Document>> facts,
        List<Bson> indexes,
        Keeping keeping,
        @Nullable BinaryOperator<S> plus) {

    /** How the parts of a divided model share documents of one kind. */
    public enum Keeping {
        /** Each document belongs to one employee, and so to one part. */
        APART,
        /** Follows from events that every part folds, so each part has one of its own. */
        ALIKE,
        /** Each part has a sum of its own; all together are the answer. */
        SUMMED
    }

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
        return new Shelf<>(
                model,
                collection,
                write,
                read,
                Set.of(),
                Stream::of,
                List.of(),
                Keeping.APART,
                null);
    }

    /** The name of the collection that a part of that generation writes to. */
    String in(int generation, Part part) {
        var name = generation == 0 ? collection : collection + "." + generation;
        return keeping == Keeping.APART || part.isFirst() ? name : name + "~" + part.number();
    }

    boolean isGeneration(String name) {
        return name.startsWith(collection)
                && name.substring(collection.length()).matches("(\\.[0-9]+)?(~[0-9]+)?");
    }

    public Shelf<S> withVolatile(String... fields) {
        return new Shelf<>(
                model, collection, write, read, Set.of(fields), facts, indexes, keeping, plus);
    }

    /** For documents that hold many things whose order between two ledgers may differ. */
    public Shelf<S> comparedBy(Function<Document, Stream<Document>> parts) {
        return new Shelf<>(
                model, collection, write, read, volatileFields, parts, indexes, keeping, plus);
    }

    public Shelf<S> indexedBy(Bson... keys) {
        return new Shelf<>(
                model,
                collection,
                write,
                read,
                volatileFields,
                facts,
                List.of(keys),
                keeping,
                plus);
    }

    /**
     * For documents that only follow from events of nobody in particular: {@link Keeping#ALIKE}.
     */
    public Shelf<S> keptByEveryPart() {
        return new Shelf<>(
                model,
                collection,
                write,
                read,
                volatileFields,
                facts,
                indexes,
                Keeping.ALIKE,
                plus);
    }

    /** For sums: {@link Keeping#SUMMED}. */
    public Shelf<S> summedOverParts(BinaryOperator<S> sum) {
        return new Shelf<>(
                model,
                collection,
                write,
                read,
                volatileFields,
                facts,
                indexes,
                Keeping.SUMMED,
                sum);
    }
}
