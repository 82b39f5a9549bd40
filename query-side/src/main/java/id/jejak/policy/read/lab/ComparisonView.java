package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.Dimension;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Two reports on one policy, ready to be read: who gains and who loses by each, group by group.
 *
 * @param all nobody left out
 * @param groups only those in which a report changes something
 * @param quiet groups in which neither changes anything
 */
public record ComparisonView(String policy, @Nullable Pair all, List<Section> groups, int quiet) {
    private static final int DIGITS = 4;

    /** Groups of one dimension. */
    public record Section(Dimension dimension, List<Pair> rows) {}

    /** One group in both reports; null in the one that has no such group. */
    public record Pair(String name, @Nullable Side one, @Nullable Side other) {
        /** By how much the share of losers is larger in the other report; null if not in both. */
        public @Nullable BigDecimal moreLost() {
            return one == null || other == null ? null : other.lost().subtract(one.lost());
        }

        public List<@Nullable Side> sides() {
            return Arrays.asList(one, other);
        }

        boolean isQuiet() {
            return (one == null || one.counts().changed() == 0)
                    && (other == null || other.counts().changed() == 0);
        }
    }

    public record Side(Counts counts) {
        /** 0 to 1. */
        public BigDecimal won() {
            return share(counts.won());
        }

        public BigDecimal lost() {
            return share(counts.lost());
        }

        private BigDecimal share(long some) {
            return counts.evaluated() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(some)
                            .divide(
                                    BigDecimal.valueOf(counts.evaluated()),
                                    DIGITS,
                                    RoundingMode.HALF_UP);
        }
    }

    static List<ComparisonView> of(Comparison comparison, LabWords words) {
        var lines = new LinkedHashMap<String, List<Comparison.Line>>();
        comparison
                .lines()
                .forEach(
                        line ->
                                lines.computeIfAbsent(line.policy(), _ -> new ArrayList<>())
                                        .add(line));
        return lines.entrySet().stream()
                .map(policy -> of(policy.getKey(), policy.getValue(), words))
                .toList();
    }

    private static ComparisonView of(String policy, List<Comparison.Line> lines, LabWords words) {
        @Nullable Pair all = null;
        var sections = new LinkedHashMap<Dimension, List<Pair>>();
        var quiet = 0;
        for (var line : lines) {
            if (line.dimension().equals(Comparison.Line.ALL)) {
                all = pair(words.all(), line);
                continue;
            }
            var dimension = Dimension.valueOf(line.dimension());
            var pair = pair(words.group(dimension, line.group()), line);
            if (pair.isQuiet()) {
                quiet++;
            } else {
                sections.computeIfAbsent(dimension, _ -> new ArrayList<>()).add(pair);
            }
        }
        return new ComparisonView(
                policy,
                all,
                sections.entrySet().stream()
                        .map(one -> section(one.getKey(), one.getValue()))
                        .toList(),
                quiet);
    }

    private static Section section(Dimension dimension, List<Pair> pairs) {
        return new Section(
                dimension,
                dimension == Dimension.AGENCY
                        ? pairs.stream().sorted(Comparator.comparing(Pair::name)).toList()
                        : pairs);
    }

    private static Pair pair(String name, Comparison.Line line) {
        return new Pair(name, side(line.one()), side(line.other()));
    }

    private static @Nullable Side side(@Nullable Counts counts) {
        return counts == null ? null : new Side(counts);
    }
}
