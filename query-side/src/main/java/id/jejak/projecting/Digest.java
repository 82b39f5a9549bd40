package id.jejak.projecting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One number for the content of all read models. Two ledgers that recorded the same facts give the
 * same digest, even where facts of different streams were recorded in another order or at other
 * times: every document is hashed without position and without the fields its shelf calls volatile,
 * and the hashes are sorted before they are hashed. It means something only while nothing is being
 * written; compare the positions.
 */
public final class Digest {
    private final List<Projection> projections;
    private final ReadModels models;
    private final ReadPosition position;

    public Digest(List<Projection> projections, ReadModels models) {
        this.projections = List.copyOf(projections);
        this.models = models;
        this.position = new ReadPosition(models);
    }

    /**
     * @param digest SHA-256 in hex over the digests of the collections in the order of their names
     * @param positions of each read model
     */
    public record Answer(
            String digest,
            SortedMap<String, Long> positions,
            SortedMap<String, Collection> collections) {}

    /**
     * @param facts how many things its documents say, usually one each
     * @param digest SHA-256 in hex
     */
    public record Collection(long facts, String digest) {}

    /** Reads every document once. */
    public Answer answer() {
        var positions = new TreeMap<String, Long>();
        var collections = new TreeMap<String, Collection>();
        for (var projection : projections) {
            positions.put(projection.name(), position.of(projection.name()));
            for (var shelf : projection.shelves()) {
                collections.put(shelf.collection(), collection(shelf));
            }
        }
        var all = sha256();
        collections.forEach(
                (name, collection) ->
                        all.update(
                                (name + " " + collection.digest() + "\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        return new Answer(hex(all), positions, collections);
    }

    private Collection collection(Shelf<?> shelf) {
        Set<String> leftOut = new HashSet<>(shelf.volatileFields());
        leftOut.add(Shelf.POSITION);
        leftOut.add(Shelf.LATE);
        var hashes = new ArrayList<byte[]>();
        models.whole(shelf)
                .forEach(
                        document ->
                                shelf.facts()
                                        .apply(document)
                                        .map(
                                                fact ->
                                                        Canonical.of(fact, leftOut)
                                                                .getBytes(StandardCharsets.UTF_8))
                                        .forEach(text -> hashes.add(sha256().digest(text))));
        hashes.sort(Arrays::compareUnsigned);
        var digest = sha256();
        hashes.forEach(digest::update);
        return new Collection(hashes.size(), hex(digest));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
