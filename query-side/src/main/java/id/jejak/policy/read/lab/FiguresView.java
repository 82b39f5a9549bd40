package id.jejak.policy.read.lab;

import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Line;
import id.jejak.policy.rules.lab.Bar;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Transition;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One policy's part of a report, ready to be drawn.
 *
 * @param distribution null where nothing is measured
 * @param groups one for each dimension that has groups
 */
public record FiguresView(
        PolicyFigures figures,
        Matrix transitions,
        Chart.@Nullable Series distribution,
        List<GroupView> groups) {

    /**
     * Outcomes before, by outcomes after.
     *
     * @param most decisions of the largest cell off the diagonal
     */
    public record Matrix(List<String> columns, List<MatrixRow> rows, long most) {
        /** In hundredths, for the shade of a cell. */
        public long share(long decisions) {
            return most == 0 ? 0 : Math.min(60, 60 * decisions / most);
        }
    }

    public record MatrixRow(String before, List<MatrixCell> cells) {}

    public record MatrixCell(long decisions, boolean changed) {}

    static FiguresView of(PolicyFigures figures, LabWords words) {
        return new FiguresView(
                figures,
                matrix(figures.transitions(), words),
                distribution(figures.distribution(), words),
                Arrays.stream(Dimension.values())
                        .map(dimension -> GroupView.of(dimension, figures, words))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private static Matrix matrix(List<Transition> all, LabWords words) {
        var outcomes =
                all.stream()
                        .flatMap(one -> Stream.of(one.before(), one.after()))
                        .distinct()
                        .toList();
        var most =
                all.stream()
                        .filter(one -> !one.before().equals(one.after()))
                        .mapToLong(Transition::decisions)
                        .max()
                        .orElse(0);
        return new Matrix(
                outcomes.stream().map(words::outcome).toList(),
                outcomes.stream()
                        .map(before -> row(before, outcomes, all, words.outcome(before)))
                        .toList(),
                most);
    }

    private static MatrixRow row(
            String before, List<String> outcomes, List<Transition> all, String title) {
        return new MatrixRow(
                title,
                outcomes.stream()
                        .map(
                                after ->
                                        new MatrixCell(
                                                decisions(all, before, after),
                                                !before.equals(after)))
                        .toList());
    }

    private static long decisions(List<Transition> all, String before, String after) {
        return all.stream()
                .filter(one -> one.before().equals(before) && one.after().equals(after))
                .mapToLong(Transition::decisions)
                .sum();
    }

    private static Chart.@Nullable Series distribution(List<Bar> bars, LabWords words) {
        return bars.isEmpty()
                ? null
                : new Chart.Series(
                        bars.stream().map(Bar::from).toList(),
                        List.of(
                                new Line(
                                        words.say("lab.before"),
                                        bars.stream().map(Bar::before).toList()),
                                new Line(
                                        words.say("lab.after"),
                                        bars.stream().map(Bar::after).toList())));
    }
}
