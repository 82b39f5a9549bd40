package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** How often each outcome turned into each other one, year by year. */
final class Outcomes {
    private static final int FEW = 8;

    private final WordOrder order;
    private final List<String> words = new ArrayList<>();
    private String lastWord = "";
    private int lastIndex = -1;

    /** By year from {@link Groups}, then outcome before and after. */
    private final long[][] @Nullable [] years = new long[Groups.YEARS][][];

    Outcomes(WordOrder order) {
        this.order = order;
    }

    void add(int year, String before, String after) {
        count(year, before, after, 1);
    }

    private void count(int year, String before, String after, long times) {
        var from = indexOf(before);
        var to = indexOf(after);
        pairs(year, Math.max(from, to))[from][to] += times;
    }

    /** The same few words come again and again, most often the same objects. */
    private int indexOf(String word) {
        if (lastIndex >= 0 && word.equals(lastWord)) {
            return lastIndex;
        }
        lastWord = word;
        lastIndex = words.indexOf(word);
        if (lastIndex >= 0) {
            return lastIndex;
        }
        words.add(word);
        lastIndex = words.size() - 1;
        return lastIndex;
    }

    private long[][] pairs(int year, int highest) {
        var at = Groups.indexOf(year);
        var kept = years[at];
        if (kept == null || highest >= kept.length) {
            kept = larger(kept == null ? new long[0][] : kept, Math.max(FEW, 2 * highest));
            years[at] = kept;
        }
        return kept;
    }

    private static long[][] larger(long[][] kept, int size) {
        var larger = new long[size][];
        for (var at = 0; at < size; at++) {
            larger[at] = at < kept.length ? Arrays.copyOf(kept[at], size) : new long[size];
        }
        return larger;
    }

    void plus(Outcomes other) {
        other.each(this::count);
    }

    private interface Each {
        void of(int year, String before, String after, long times);
    }

    private void each(Each use) {
        for (var at = 0; at < years.length; at++) {
            var pairs = years[at];
            for (var from = 0; pairs != null && from < pairs.length; from++) {
                for (var to = 0; to < pairs.length; to++) {
                    if (pairs[from][to] > 0) {
                        use.of(Groups.yearAt(at), words.get(from), words.get(to), pairs[from][to]);
                    }
                }
            }
        }
    }

    /** Every outcome that occurs, in order. */
    List<String> all() {
        return words.stream().sorted(order).toList();
    }

    /** The transition matrix over all years. */
    List<Transition> transitions() {
        var sums = new TreeMap<String, TreeMap<String, Long>>(order);
        each(
                (_, before, after, times) ->
                        sums.computeIfAbsent(before, _ -> new TreeMap<>(order))
                                .merge(after, times, Long::sum));
        var all = new ArrayList<Transition>();
        sums.forEach(
                (before, to) ->
                        to.forEach(
                                (after, times) -> all.add(new Transition(before, after, times))));
        return all;
    }

    /** How many had each outcome in each year, before and after. */
    List<Share> shares() {
        var sums = new TreeMap<Integer, TreeMap<String, long[]>>();
        each(
                (year, before, after, times) -> {
                    var of = sums.computeIfAbsent(year, _ -> new TreeMap<>(order));
                    of.computeIfAbsent(before, _ -> new long[2])[0] += times;
                    of.computeIfAbsent(after, _ -> new long[2])[1] += times;
                });
        var all = new ArrayList<Share>();
        sums.forEach(
                (year, of) ->
                        of.forEach(
                                (outcome, both) ->
                                        all.add(new Share(year, outcome, both[0], both[1]))));
        return all;
    }
}
