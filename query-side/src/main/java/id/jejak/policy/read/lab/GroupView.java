package id.jejak.policy.read.lab;

import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Line;
import id.jejak.pages.Chart.Tone;
import id.jejak.policy.rules.lab.Breakdown;
import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.PolicyFigures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A policy's decisions by one dimension.
 *
 * @param chart of the groups in which most changed
 * @param rows of all groups
 */
public record GroupView(Dimension dimension, Chart.Stacked chart, List<Row> rows) {
    private static final int MOST_BARS = 15;
    private static final int DIGITS = 4;

    /**
     * @param name as a reader reads it
     */
    public record Row(String name, Counts counts) {
        /** 0 to 1; null for a group without decisions. */
        public @Nullable BigDecimal won() {
            return share(counts.won());
        }

        public @Nullable BigDecimal lost() {
            return share(counts.lost());
        }

        private @Nullable BigDecimal share(long some) {
            return counts.evaluated() == 0
                    ? null
                    : BigDecimal.valueOf(some)
                            .divide(
                                    BigDecimal.valueOf(counts.evaluated()),
                                    DIGITS,
                                    RoundingMode.HALF_UP);
        }
    }

    static GroupView of(Dimension dimension, PolicyFigures figures, LabWords words) {
        var rows =
                figures.breakdowns().stream()
                        .filter(one -> one.dimension() == dimension)
                        .map(
                                (Breakdown one) ->
                                        new Row(words.group(dimension, one.group()), one.counts()))
                        .sorted(order(dimension))
                        .toList();
        return new GroupView(dimension, chart(rows, words), rows);
    }

    /** Agencies by their names; what has an order of its own keeps it. */
    private static Comparator<Row> order(Dimension dimension) {
        return dimension == Dimension.AGENCY ? Comparator.comparing(Row::name) : (_, _) -> 0;
    }

    private static Chart.Stacked chart(List<Row> all, LabWords words) {
        var shown = all.size() <= MOST_BARS ? all : mostChanged(all);
        return new Chart.Stacked(
                shown.stream().map(Row::name).toList(),
                List.of(
                        line(words.say("lab.won"), shown, Counts::won),
                        line(words.say("lab.lost"), shown, Counts::lost),
                        line(words.say("lab.other"), shown, Counts::other)),
                List.of(Tone.GOOD, Tone.BAD, Tone.SECOND));
    }

    private static List<Row> mostChanged(List<Row> all) {
        return all.stream()
                .sorted(Comparator.comparingLong((Row row) -> row.counts().changed()).reversed())
                .limit(MOST_BARS)
                .toList();
    }

    /** In percent of the group's decisions, so that small groups are seen beside large ones. */
    private static Line line(String name, List<Row> rows, ToLongFunction<Counts> which) {
        return new Line(
                name,
                rows.stream().map(row -> percent(row, which.applyAsLong(row.counts()))).toList());
    }

    private static @Nullable Number percent(Row row, long some) {
        var share = row.share(some);
        return share == null ? null : share.movePointRight(2);
    }
}
