package id.jejak.policy.read.lab;

import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Line;
import id.jejak.policy.rules.lab.Bar;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Transition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One policy's part of a report, ready to be drawn.
 *
 * @param categories how many had each outcome, before and after; none where a quantity decides
 * @param distribution null where nothing is measured
 * @param groups one for each dimension that has groups
 */
public record FiguresView(
        PolicyFigures figures,
        Matrix transitions,
        List<Category> categories,
        Chart.@Nullable Series distribution,
        List<GroupView> groups) {

    public record Category(String name, long before, long after) {
        /** Such as {@code +12}. */
        public long difference() {
            return after - before;
        }
    }

    /** Of all decisions, the sum shared out among them; null where there is none. */
    public @Nullable BigDecimal mean(BigDecimal sum) {
        var decisions = figures.counts().evaluated();
        return decisions == 0
                ? null
                : sum.divide(BigDecimal.valueOf(decisions), 2, RoundingMode.HALF_UP);
    }

    /** A bar for each category, before and after; null where a quantity decides. */
    public Chart.@Nullable Series categoryChart(String before, String after) {
        return categories.isEmpty()
                ? null
                : new Chart.Series(
                        categories.stream().map(Category::name).toList(),
                        List.of(
                                new Line(
                                        before, categories.stream().map(Category::before).toList()),
                                new Line(
                                        after, categories.stream().map(Category::after).toList())));
    }

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
                matrix(figures, words),
                categories(figures, words),
                distribution(figures.distribution(), words),
                Arrays.stream(Dimension.values())
                        .map(dimension -> GroupView.of(dimension, figures, words))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    /** In the order of the model; reports of an older Jejak tell none. */
    private static List<String> outcomes(PolicyFigures figures) {
        return figures.outcomes().isEmpty()
                ? figures.transitions().stream()
                        .flatMap(one -> Stream.of(one.before(), one.after()))
                        .distinct()
                        .toList()
                : figures.outcomes();
    }

    private static List<Category> categories(PolicyFigures figures, LabWords words) {
        return figures.outcome() == null
                ? List.of()
                : outcomes(figures).stream()
                        .map(
                                outcome ->
                                        new Category(
                                                words.outcome(outcome),
                                                sum(figures, outcome, Transition::before),
                                                sum(figures, outcome, Transition::after)))
                        .toList();
    }

    private static long sum(
            PolicyFigures figures, String outcome, Function<Transition, String> side) {
        return figures.transitions().stream()
                .filter(one -> side.apply(one).equals(outcome))
                .mapToLong(Transition::decisions)
                .sum();
    }

    private static Matrix matrix(PolicyFigures figures, LabWords words) {
        var all = figures.transitions();
        var outcomes = outcomes(figures);
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
