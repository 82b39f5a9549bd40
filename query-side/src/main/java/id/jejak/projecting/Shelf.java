package id.jejak.projecting;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of document of a projection and where it is kept. The kit adds {@code _id} and {@code
 * position}; everything else comes from {@code write}.
 *
 * @param collection unique over all projections
 * @param volatileFields fields, at any depth, that differ between two runs that recorded the same
 *     facts in another order: the digest leaves them out; {@code position} always is
 * @param indexes what queries need on a real server
 */
public record Shelf<S>(
        String collection,
        Function<S, Document> write,
        Function<Document, S> read,
        Set<String> volatileFields,
        List<Bson> indexes) {

    public static final String ID = "_id";
    public static final String POSITION = "position";

    public Shelf {
        volatileFields = Set.copyOf(volatileFields);
        indexes = List.copyOf(indexes);
    }

    public static <S> Shelf<S> of(
            String collection, Function<S, Document> write, Function<Document, S> read) {
        return new Shelf<>(collection, write, read, Set.of(), List.of());
    }

    public Shelf<S> withVolatile(String... fields) {
        return new Shelf<>(collection, write, read, Set.of(fields), indexes);
    }

    public Shelf<S> indexedBy(Bson... keys) {
        return new Shelf<>(collection, write, read, volatileFields, List.of(keys));
    }
}
