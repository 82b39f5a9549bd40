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
            for (var text : document.getList(topic.name(), String.class, List.of())) {
                var at = text.indexOf('@');
                var is = text.indexOf('=', at);
                var when = Integer.parseInt(text.substring(at + 1, is));
                var figure = new Figure(topic, text.substring(0, at), when);
                tally.add(figure, Long.parseLong(text.substring(is + 1)));
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

    private static List<String> listOf(Document document, Topic topic) {
        @SuppressWarnings("unchecked") // only texts are put there
        var list =
                (List<String>) document.computeIfAbsent(topic.name(), _ -> new ArrayList<String>());
        return list;
    }

    /** Such as {@code PNS@2025=12}: a text is far cheaper to store than a document. */
    private static String written(Figure figure, long number) {
        return figure.of() + "@" + figure.at() + "=" + number;
    }

    @SuppressWarnings("NullAway") // null tells merge to drop a count that has come back to zero
    private static Long sumOrNothing(Long a, Long b) {
        return a + b == 0 ? null : Long.valueOf(a + b);
    }
}
