package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;

/**
 * Two reports side by side.
 *
 * @param sameFacts whether both were made from the ledger up to the same position; otherwise a
 *     difference may be one of the facts
 * @param sameScope whether both looked at the same days and people; false where one does not tell
 * @param scopeOfOne null in older reports
 * @param scopeOfOther null in older reports
 */
record Comparison(
        String one,
        String other,
        boolean sameFacts,
        boolean sameScope,
        Stamp stampOfOne,
        Stamp stampOfOther,
        @Nullable SortedMap<String, String> scopeOfOne,
        @Nullable SortedMap<String, String> scopeOfOther,
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
            @Nullable Counts other) {
        static final String ALL = "ALL";
    }

    /** All together first, then each dimension with its groups as the reports have them. */
    private record Key(String policy, String dimension, String group) {}

    static Comparison of(Report one, Report other) {
        var left = lines(one);
        var right = lines(other);
        return new Comparison(
                one.id(),
                other.id(),
                Objects.equals(one.stamp().position(), other.stamp().position()),
                one.scope() != null && one.scope().equals(other.scope()),
                one.stamp(),
                other.stamp(),
                one.scope(),
                other.scope(),
                keys(left, right).stream()
                        .map(
                                key ->
                                        new Line(
                                                key.policy(),
                                                key.dimension(),
                                                key.group(),
                                                left.get(key),
                                                right.get(key)))
                        .toList());
    }

    /** A group that only the other report has stands behind the one before it there. */
    private static List<Key> keys(SequencedMap<Key, Counts> left, SequencedMap<Key, Counts> right) {
        var keys = new ArrayList<>(left.keySet());
        var place = 0;
        for (var key : right.keySet()) {
            var known = left.containsKey(key) ? keys.indexOf(key) : -1;
            if (known < 0) {
                keys.add(place, key);
                known = place;
            }
            place = known + 1;
        }
        return keys;
    }

    private static SequencedMap<Key, Counts> lines(Report report) {
        var lines = new LinkedHashMap<Key, Counts>();
        for (PolicyFigures figures : report.policies()) {
            lines.put(new Key(figures.policy(), Line.ALL, ""), figures.counts());
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
