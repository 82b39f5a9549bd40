package id.jejak.tallies;

import org.bson.Document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ObjLongConsumer;

/** A bag of counts: what one document adds, or the sum over all documents of an agency. */
public final class Tally<T extends Enum<T>> implements Count<T> {
    private final Map<Figure<T>, Long> counts = new HashMap<>();

    @Override
    public void add(Figure<T> figure, long number) {
        if (number != 0) {
            counts.merge(figure, number, Tally::sumOrNothing);
        }
    }

    public void add(Tally<T> other) {
        other.counts.forEach(this::add);
    }

    /** A new one. */
    public Tally<T> plus(Tally<T> other) {
        var sum = new Tally<T>();
        sum.add(this);
        sum.add(other);
        return sum;
    }

    public long get(T topic, String of, int at) {
        return counts.getOrDefault(new Figure<>(topic, of, at), 0L);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Every count of the topic. */
    public void each(T topic, ObjLongConsumer<Figure<T>> use) {
        counts.forEach(
                (figure, number) -> {
                    if (figure.topic() == topic) {
                        use.accept(figure, number);
                    }
                });
    }

    /** All counts of the topic together. */
    public long sum(T topic) {
        return sum(topic, _ -> true);
    }

    /**
     * @param at which years, months or days count
     */
    public long sum(T topic, IntPredicate at) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().topic() == topic && at.test(one.getKey().at()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public Document toDocument() {
        var document = new Document();
        new TreeMap<>(counts)
                .forEach(
                        (figure, number) ->
                                listOf(document, figure.topic()).add(written(figure, number)));
        return document;
    }

    /** Topics that the document leaves out count nothing. */
    public static <T extends Enum<T>> Tally<T> from(Document document, Class<T> topics) {
        var tally = new Tally<T>();
        for (var topic : topics.getEnumConstants()) {
            for (var text : document.getList(topic.name(), String.class, List.of())) {
                var at = text.indexOf('@');
                var is = text.indexOf('=', at);
                var when = Integer.parseInt(text.substring(at + 1, is));
                var figure = new Figure<>(topic, text.substring(0, at), when);
                tally.add(figure, Long.parseLong(text.substring(is + 1)));
            }
        }
        return tally;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> tally && tally.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return new TreeMap<>(counts).toString();
    }

    private static List<String> listOf(Document document, Enum<?> topic) {
        @SuppressWarnings("unchecked") // only texts are put there
        var list =
                (List<String>) document.computeIfAbsent(topic.name(), _ -> new ArrayList<String>());
        return list;
    }

    /** Such as {@code PNS@2025=12}: a text is far cheaper to store than a document. */
    private static String written(Figure<?> figure, long number) {
        return figure.of() + "@" + figure.at() + "=" + number;
    }

    @SuppressWarnings("NullAway") // null tells merge to drop a count that has come back to zero
    private static Long sumOrNothing(Long a, Long b) {
        return a + b == 0 ? null : Long.valueOf(a + b);
    }
}
