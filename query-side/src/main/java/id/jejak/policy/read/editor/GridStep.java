package id.jejak.policy.read.editor;

import id.jejak.policy.read.editor.Grid.Decision;
import id.jejak.policy.read.editor.Grid.Row;

import java.util.List;

/**
 * One press of a button of the grid, such as {@code rule-up:0:3}: the fourth rule of the first
 * decision goes up. What fits nothing changes nothing.
 *
 * @param decision from 0
 * @param place of the rule or column, from 0
 */
record GridStep(String what, int decision, int place) {
    static GridStep of(String pressed) {
        var parts = pressed.split(":", 3);
        return new GridStep(parts[0], number(parts, 1), number(parts, 2));
    }

    Grid on(Grid grid) {
        var all = grid.decisions();
        return grid.with(
                switch (what) {
                    case "table-new" -> Places.and(all, Fresh.table(all));
                    case "expression-new" -> Places.and(all, Fresh.expression(all));
                    case "decision-up", "decision-down", "decision-drop" -> shifted(all, decision);
                    default -> Places.changed(all, decision, this::inside);
                });
    }

    private Decision inside(Decision of) {
        return switch (what) {
            case "rule-add" -> of.withRows(Places.with(of.rows(), place + 1, Fresh.row(of)));
            case "rule-copy" -> of.withRows(copied(of));
            case "rule-up", "rule-down", "rule-drop" -> of.withRows(shifted(of.rows(), place));
            case "out-add" -> Fresh.withOutput(of);
            case "in-left", "in-right", "in-drop" ->
                    of.withInputs(
                            shifted(of.inputs(), place),
                            of.rows().stream()
                                    .map(row -> row.withInputs(shifted(row.inputs(), place)))
                                    .toList());
            case "out-left", "out-right", "out-drop" ->
                    of.withOutputs(
                            shifted(of.outputs(), place),
                            of.rows().stream()
                                    .map(row -> row.withOutputs(shifted(row.outputs(), place)))
                                    .toList());
            default -> of;
        };
    }

    private <T> List<T> shifted(List<T> all, int from) {
        return switch (what.substring(what.indexOf('-') + 1)) {
            case "up", "left" -> Places.moved(all, from, from - 1);
            case "down", "right" -> Places.moved(all, from, from + 1);
            default -> Places.without(all, from);
        };
    }

    private List<Row> copied(Decision of) {
        return place < 0 || place >= of.rows().size()
                ? of.rows()
                : Places.with(of.rows(), place + 1, Fresh.copyOf(of, of.rows().get(place)));
    }

    private static int number(String[] parts, int at) {
        try {
            return parts.length > at ? Integer.parseInt(parts[at]) : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
