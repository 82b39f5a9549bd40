package id.jejak.policy.rules.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each outcome turned into each other one, year by year. */
final class Outcomes {
    private static final Comparator<String> ORDER = Bands::compare;

    private final List<String> words = new ArrayList<>();
    private final SortedMap<Integer, long[][]> years = new TreeMap<>();
    private int lastYear = Integer.MIN_VALUE;
    private long[][] last = new long[0][0];

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
        for (var at = 0; at < words.size(); at++) {
            if (words.get(at).equals(word)) {
                return at;
            }
        }
        words.add(word);
        return words.size() - 1;
    }

    private long[][] pairs(int year, int highest) {
        if (year == lastYear && highest < last.length) {
            return last;
        }
        lastYear = year;
        last = years.merge(year, new long[highest + 1][highest + 1], Outcomes::larger);
        return last;
    }

    private static long[][] larger(long[][] kept, long[][] needed) {
        if (kept.length >= needed.length) {
            return kept;
        }
        var larger = new long[needed.length][];
        for (var at = 0; at < needed.length; at++) {
            larger[at] =
                    at < kept.length
                            ? Arrays.copyOf(kept[at], needed.length)
                            : new long[needed.length];
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
        years.forEach(
                (year, pairs) -> {
                    for (var from = 0; from < pairs.length; from++) {
                        for (var to = 0; to < pairs.length; to++) {
                            if (pairs[from][to] > 0) {
                                use.of(year, words.get(from), words.get(to), pairs[from][to]);
                            }
                        }
                    }
                });
    }

    /** The transition matrix over all years. */
    List<Transition> transitions() {
        var sums = new TreeMap<String, TreeMap<String, Long>>(ORDER);
        each(
                (_, before, after, times) ->
                        sums.computeIfAbsent(before, _ -> new TreeMap<>(ORDER))
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
                    var of = sums.computeIfAbsent(year, _ -> new TreeMap<>(ORDER));
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
