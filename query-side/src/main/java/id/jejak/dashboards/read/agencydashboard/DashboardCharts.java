package id.jejak.dashboards.read.agencydashboard;

import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Cell;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.LearningYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Row;
import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Heat;
import id.jejak.pages.Chart.Line;
import id.jejak.pages.Chart.Series;
import id.jejak.pages.Wording;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The dashboard's figures as charts. The page has a table for each of them. */
record DashboardCharts(AgencyDashboard answer, Wording words) {

    public Chart kinds() {
        var kinds = answer.headcount().byKind();
        return new Series(
                kinds.keySet().stream().map(kind -> words.say("kind." + kind)).toList(),
                List.of(new Line(words.say("agency.headcount"), List.copyOf(kinds.values()))));
    }

    /** JP bands of the year, PNS beside PPPK. */
    public Chart jp() {
        var year =
                answer.learning().stream()
                        .filter(one -> one.year() == answer.year())
                        .findFirst()
                        .orElseThrow();
        return new Series(
                year.pns().bands().keySet().stream().map(band -> band + " JP").toList(),
                List.of(
                        new Line(words.say("agency.pns"), List.copyOf(year.pns().bands().values())),
                        new Line(
                                words.say("agency.pppk"),
                                List.copyOf(year.pppk().bands().values()))));
    }

    /** In percent, year by year. */
    public Chart years() {
        return new Series(
                answer.learning().stream().map(one -> Integer.toString(one.year())).toList(),
                List.of(
                        new Line(words.say("agency.met"), shares(one -> one.pns().met().share())),
                        new Line(
                                words.say("agency.trained"),
                                shares(one -> one.trained().share()))));
    }

    /** Competency by unit; an agency without units shows itself. */
    public Chart gaps() {
        var rows = gapRows();
        var cells = new ArrayList<List<Number>>();
        for (var row = 0; row < rows.size(); row++) {
            cells.addAll(cells(row, rows.get(row).cells()));
        }
        return new Heat(
                answer.gaps().competencies().stream().map(c -> c.name()).toList(),
                rows.stream().map(Row::name).toList(),
                cells,
                least(rows));
    }

    public List<Row> gapRows() {
        var rows = new ArrayList<Row>();
        rows.add(answer.gaps().own());
        rows.addAll(answer.gaps().children());
        return rows;
    }

    private static List<List<Number>> cells(int row, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).meanGap() != null)
                .mapToObj(
                        column ->
                                List.<Number>of(
                                        column,
                                        row,
                                        Objects.requireNonNull(cells.get(column).meanGap()),
                                        cells.get(column).assessed()))
                .toList();
    }

    private static int least(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::meanGap)
                .filter(Objects::nonNull)
                .mapToInt(gap -> gap.setScale(0, RoundingMode.FLOOR).intValue())
                .reduce(-1, Math::min);
    }

    private List<@Nullable BigDecimal> shares(Function<LearningYear, @Nullable BigDecimal> of) {
        var shares = new ArrayList<@Nullable BigDecimal>();
        answer.learning().forEach(year -> shares.add(percent(of.apply(year))));
        return shares;
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
