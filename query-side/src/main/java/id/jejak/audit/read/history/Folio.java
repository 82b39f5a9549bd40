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
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of 256 successive events: by it an event is found, and then read in the ledger. No
 * payload, nothing personal. A database that finds the folios in which a value occurs at all has
 * done nearly all of the search.
 */
final class Folio {
    static final int SIZE = 256;

    static final String NUMBER = "number";
    static final String TYPE = "type";
    static final String ACTOR = Trace.ACTOR;
    static final String PATH = "path";
    static final String OCCURRED_ON = "occurredOn";
    static final String AGENCIES = "agencies";

    static final Shelf<Folio> SHELF =
            Shelf.of(HistoryProjection.NAME, "audit.history", Folio::write, Folio::read)
                    .comparedBy(stored -> read(stored).notes().map(Folio::facts))
                    .indexedBy(
                            descending(NUMBER),
                            newest(values(TYPE)),
                            newest(values(ACTOR)),
                            newest(values(OCCURRED_ON)),
                            newest(AGENCIES));

    private final long number;
    private final Column<String> types;
    private final Column<String> actors;
    private final Column<List<String>> paths;
    private final Column<String> days;

    private Folio(
            long number,
            Column<String> types,
            Column<String> actors,
            Column<List<String>> paths,
            Column<String> days) {
        this.number = number;
        this.types = types;
        this.actors = actors;
        this.paths = paths;
        this.days = days;
    }

    static Folio blank(long number) {
        return new Folio(number, Column.blank(), Column.blank(), Column.blank(), Column.blank());
    }

    /** The number of the folio in which this position stands. */
    static long of(long position) {
        return position / SIZE;
    }

    static String id(long number) {
        return Long.toString(number);
    }

    long number() {
        return number;
    }

    void add(Note note) {
        var place = (int) (note.position() % SIZE);
        types.put(place, note.type());
        actors.put(place, note.actor());
        paths.put(place, note.path());
        days.put(place, note.occurredOn());
    }

    /** In the order of their positions; an event that was never noted is not among them. */
    Stream<Note> notes() {
        return IntStream.range(0, types.size()).mapToObj(this::note).filter(Objects::nonNull);
    }

    Stream<Note> newestFirst() {
        var size = types.size();
        return IntStream.range(0, size)
                .mapToObj(place -> note(size - 1 - place))
                .filter(Objects::nonNull);
    }

    private @Nullable Note note(int place) {
        var type = types.at(place);
        var path = paths.at(place);
        var day = days.at(place);
        return type == null || path == null || day == null
                ? null
                : new Note(number * SIZE + place, type, actors.at(place), path, day);
    }

    private Document write() {
        return new Document(NUMBER, number)
                .append(TYPE, types.write())
                .append(ACTOR, actors.write())
                .append(PATH, paths.write())
                .append(OCCURRED_ON, days.write())
                .append(
                        AGENCIES,
                        paths.values().stream().flatMap(List::stream).distinct().toList());
    }

    static Folio read(Document stored) {
        return new Folio(
                stored.getLong(NUMBER),
                texts(stored, TYPE),
                texts(stored, ACTOR),
                Column.read(stored.get(PATH, Document.class), Folio::paths),
                texts(stored, OCCURRED_ON));
    }

    private static Column<String> texts(Document stored, String column) {
        return Column.read(
                stored.get(column, Document.class),
                found -> found.getList(Column.VALUES, String.class));
    }

    @SuppressWarnings("unchecked") // a path is written as a list of texts
    private static List<List<String>> paths(Document column) {
        return column.getList(Column.VALUES, List.class).stream()
                .map(path -> (List<String>) path)
                .toList();
    }

    /** An event as it counts when two ledgers are compared, wherever it stands. */
    private static Document facts(Note note) {
        return new Document(TYPE, note.type())
                .append(ACTOR, note.actor())
                .append(PATH, note.path())
                .append(OCCURRED_ON, note.occurredOn());
    }

    static String values(String column) {
        return column + "." + Column.VALUES;
    }

    private static Bson newest(String field) {
        return compoundIndex(ascending(field), descending(NUMBER));
    }
}
