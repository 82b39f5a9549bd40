package id.jejak.audit.read.replay;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.pages.Chart;
import id.jejak.pages.Chart.Axis;
import id.jejak.pages.Chart.Line;
import id.jejak.pages.Chart.Marked;
import id.jejak.pages.Chart.Radar;
import id.jejak.pages.Chart.Series;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A state with the names of things, and its charts. */
record EmployeeView(State state, DutyView duty, Names.Lookup names, Wording words) {
    private static final int FEWEST_AXES = 3;

    /** One competency by the latest assessment that looked at it. */
    record Standing(String name, Level achieved, Level required, int gap, String on) {}

    /**
     * @param meets null for PPPK, whose rule goes by contract year, and while nothing is known
     */
    record Year(int year, BigDecimal jp, @Nullable Boolean meets) {}

    public List<Standing> standings() {
        return state.competencies().entrySet().stream()
                .map(
                        entry ->
                                new Standing(
                                        names.competency(entry.getKey()),
                                        entry.getValue().achieved(),
                                        entry.getValue().required(),
                                        entry.getValue().gap(),
                                        words.day(entry.getValue().on())))
                .toList();
    }

    /** Null where there are too few competencies for a shape. */
    public @Nullable Chart radar() {
        var standings = standings();
        if (standings.size() < FEWEST_AXES) {
            return null;
        }
        return new Radar(
                standings.stream().map(one -> new Axis(one.name(), Level.HIGHEST)).toList(),
                List.of(
                        new Line(
                                words.say("employee.achieved"),
                                standings.stream().map(one -> one.achieved().value()).toList()),
                        new Line(
                                words.say("employee.required"),
                                standings.stream().map(one -> one.required().value()).toList())));
    }

    /** Every year from the first with JP to the last, also those without. */
    public List<Year> years() {
        var byYear = state.jpPerYear();
        return byYear.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
                        .mapToObj(this::year)
                        .toList();
    }

    public Chart jp() {
        var labels = years().stream().map(one -> Integer.toString(one.year())).toList();
        var bars = List.of(new Line("JP", years().stream().map(Year::jp).toList()));
        var mark = isPns() ? "employee.floor" : "employee.ceiling";
        return Optional.ofNullable(state.service())
                .flatMap(duty::bound)
                .map(Jp::hours)
                .<Chart>map(at -> new Marked(labels, bars, words.say(mark, words.number(at)), at))
                .orElseGet(() -> new Series(labels, bars));
    }

    public boolean isPns() {
        var kind = kind();
        return kind == null || kind.isPns();
    }

    private Year year(int year) {
        var jp = state.jpPerYear().get(year);
        var inYear = jp == null ? Jp.ZERO : jp;
        return new Year(year, inYear.hours(), duty.isMet(state.service(), year, inYear));
    }

    private @Nullable EmploymentKind kind() {
        var service = state.service();
        return service == null ? null : service.kind();
    }
}
