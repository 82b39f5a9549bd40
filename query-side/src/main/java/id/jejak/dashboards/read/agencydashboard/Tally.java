package id.jejak.dashboards.read.agencydashboard;

import org.bson.Document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** A bag of counts: what one card adds, or the sum over all cards of an agency. */
final class Tally {
    private static final String OF = "of";
    private static final String AT = "at";
    private static final String NUMBER = "n";

    private final Map<Figure, Long> counts = new HashMap<>();

    void add(Figure figure, long number) {
        if (number != 0) {
            counts.merge(figure, number, Tally::sumOrNothing);
        }
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    long get(Topic topic, String of, int at) {
        return counts.getOrDefault(new Figure(topic, of, at), 0L);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Every count of the topic. */
    void each(Topic topic, ObjLongConsumer<Figure> use) {
        counts.forEach(
                (figure, number) -> {
                    if (figure.topic() == topic) {
                        use.accept(figure, number);
                    }
                });
    }

    Document toDocument() {
        var document = new Document();
        new TreeMap<>(counts)
                .forEach(
                        (figure, number) ->
                                listOf(document, figure.topic()).add(written(figure, number)));
        return document;
    }

    /** Topics that the document leaves out count nothing. */
    static Tally from(Document document) {
        var tally = new Tally();
        for (var topic : Topic.values()) {
            for (var one : document.getList(topic.name(), Document.class, List.of())) {
                var figure = new Figure(topic, one.get(OF, ""), one.get(AT, 0));
                tally.add(figure, one.getLong(NUMBER));
            }
        }
        return tally;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && tally.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return new TreeMap<>(counts).toString();
    }

    private static List<Document> listOf(Document document, Topic topic) {
        @SuppressWarnings("unchecked") // only documents are put there
        var list =
                (List<Document>)
                        document.computeIfAbsent(topic.name(), _ -> new ArrayList<Document>());
        return list;
    }

    private static Document written(Figure figure, long number) {
        var one = new Document();
        if (!figure.of().isEmpty()) {
            one.append(OF, figure.of());
        }
        if (figure.at() != 0) {
            one.append(AT, figure.at());
        }
        return one.append(NUMBER, number);
    }

    @SuppressWarnings("NullAway") // null tells merge to drop a count that has come back to zero
    private static Long sumOrNothing(Long a, Long b) {
        return a + b == 0 ? null : Long.valueOf(a + b);
    }
}
