package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two reports side by side.
 *
 * @param sameFacts whether both were made from the ledger up to the same position; otherwise a
 *     difference may be one of the facts
 */
record Comparison(
        String one,
        String other,
        boolean sameFacts,
        Stamp stampOfOne,
        Stamp stampOfOther,
        List<Line> lines) {

    /**
     * A group of decisions in both reports.
     *
     * @param dimension {@code ALL} for everybody
     * @param one null where that report has no such group
     */
    record Line(
            String policy,
            String dimension,
            String group,
            @Nullable Counts one,
            @Nullable Counts other) {}

    private record Key(String policy, String dimension, String group) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::policy)
                        .thenComparing(Key::dimension)
                        .thenComparing(Key::group);
    }

    static Comparison of(Report one, Report other) {
        var left = lines(one);
        var right = lines(other);
        var keys = new TreeMap<Key, Boolean>(Key.ORDER);
        left.keySet().forEach(key -> keys.put(key, true));
        right.keySet().forEach(key -> keys.put(key, true));
        var lines = new ArrayList<Line>();
        keys.keySet()
                .forEach(
                        key ->
                                lines.add(
                                        new Line(
                                                key.policy(),
                                                key.dimension(),
                                                key.group(),
                                                left.get(key),
                                                right.get(key))));
        return new Comparison(
                one.id(),
                other.id(),
                Objects.equals(one.stamp().position(), other.stamp().position()),
                one.stamp(),
                other.stamp(),
                lines);
    }

    private static SortedMap<Key, Counts> lines(Report report) {
        var lines = new TreeMap<Key, Counts>(Key.ORDER);
        for (PolicyFigures figures : report.policies()) {
            lines.put(new Key(figures.policy(), "ALL", ""), figures.counts());
            figures.breakdowns()
                    .forEach(
                            one ->
                                    lines.put(
                                            new Key(
                                                    figures.policy(),
                                                    one.dimension().name(),
                                                    one.group()),
                                            one.counts()));
        }
        return lines;
    }
}
