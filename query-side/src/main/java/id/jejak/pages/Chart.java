package id.jejak.pages;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Figures for a chart, as the script in {@code /assets/jejak.js} reads them. */
public sealed interface Chart {
    JsonMapper JSON = JsonMapper.builder().build();

    /** Bars or lines over the same labels. */
    record Series(List<String> labels, List<Line> series) implements Chart {}

    /**
     * @param values null where there is nothing to show
     */
    record Line(String name, List<? extends @Nullable Number> values) {}

    /**
     * @param rows from the top
     * @param cells {@code [column, row, value, people]}
     * @param least the darkest end of the scale, below 0
     */
    record Heat(List<String> columns, List<String> rows, List<List<Number>> cells, int least)
            implements Chart {}

    /** Values in the order of the axes, all from 0 to the axis's {@code max}. */
    record Radar(List<Axis> axes, List<Line> series) implements Chart {}

    record Axis(String name, int max) {}

    /** A line of the same value everywhere, such as a duty. */
    record Marked(List<String> labels, List<Line> series, String mark, Number at)
            implements Chart {}

    /**
     * Bars that lie, their parts end to end.
     *
     * @param labels from the top
     * @param tones of the series, in their order
     */
    record Stacked(List<String> labels, List<Line> series, List<Tone> tones) implements Chart {}

    /** What a part of a bar says, beside its colour. */
    enum Tone {
        GOOD,
        BAD,
        SECOND,
        SOFT
    }

    /** For an attribute of the chart's element; the template escapes it. */
    default String json() {
        return JSON.writeValueAsString(this);
    }
}
