package id.jejak.audit.read.history;

import id.jejak.projecting.Shelf;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody or something belonged, and since which position. The past is kept, so that an
 * event delivered again is given the place of its own time.
 */
record Place(List<Move> moves) {

    /**
     * @param path agencies from the city down
     */
    record Move(long since, List<String> path) {}

    static final Shelf<Place> SHELF =
            Shelf.of(HistoryProjection.NAME, "audit.places", Place::write, Place::read)
                    .withVolatile("since");

    List<String> at(long position) {
        for (var i = moves.size() - 1; i >= 0; i--) {
            if (moves.get(i).since() <= position) {
                return moves.get(i).path();
            }
        }
        return List.of();
    }

    Place moved(long since, List<String> path) {
        var all = new ArrayList<>(moves);
        all.add(new Move(since, path));
        return new Place(List.copyOf(all));
    }

    private Document write() {
        return new Document(
                "moves",
                moves.stream()
                        .map(m -> new Document("since", m.since()).append("path", m.path()))
                        .toList());
    }

    private static Place read(Document stored) {
        return new Place(
                stored.getList("moves", Document.class).stream()
                        .map(m -> new Move(m.getLong("since"), m.getList("path", String.class)))
                        .toList());
    }
}
