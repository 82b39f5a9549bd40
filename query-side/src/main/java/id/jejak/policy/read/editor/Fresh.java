package id.jejak.policy.read.editor;

import id.jejak.policy.read.editor.Grid.Column;
import id.jejak.policy.read.editor.Grid.Decision;
import id.jejak.policy.read.editor.Grid.Row;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.HitPolicy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** New parts of a model, with names and ids that nothing there has. */
final class Fresh {
    /** The cell that every value fits. */
    static final String ANY = "-";

    private Fresh() {}

    static Decision table(List<Decision> there) {
        var name = nameOf("table", there);
        return new Decision(
                name,
                "",
                HitPolicy.UNIQUE.name(),
                ValueType.NUMBER,
                "",
                List.of(),
                List.of(new Column(name, "", ValueType.NUMBER, "")),
                List.of(new Row(name + "_r1", List.of(), List.of(""), "")));
    }

    static Decision expression(List<Decision> there) {
        var name = nameOf("value", there);
        return new Decision(name, "", "", ValueType.NUMBER, "", List.of(), List.of(), List.of());
    }

    static Row row(Decision of) {
        return new Row(
                ruleOf(of),
                of.inputs().stream().map(_ -> ANY).toList(),
                of.outputs().stream().map(_ -> "").toList(),
                "");
    }

    static Row copyOf(Decision of, Row row) {
        return new Row(ruleOf(of), row.inputs(), row.outputs(), row.note());
    }

    /** A further input that every rule leaves open. */
    static Decision withInput(Decision of, Column column) {
        return of.withInputs(
                Places.and(of.inputs(), column),
                of.rows().stream()
                        .map(row -> row.withInputs(Places.and(row.inputs(), ANY)))
                        .toList());
    }

    static Decision withOutput(Decision of) {
        var taken = of.outputs().stream().map(Column::name).collect(Collectors.toSet());
        var name = free(of.name(), of.outputs().size() + 1, taken);
        var column = new Column(name, "", ValueType.NUMBER, "");
        return of.withOutputs(
                Places.and(of.outputs(), column),
                of.rows().stream()
                        .map(row -> row.withOutputs(Places.and(row.outputs(), "")))
                        .toList());
    }

    private static String ruleOf(Decision of) {
        var taken = of.rows().stream().map(Row::id).collect(Collectors.toSet());
        return free(of.name() + "_r", of.rows().size() + 1, taken);
    }

    private static String nameOf(String kind, List<Decision> there) {
        var taken = there.stream().map(Decision::name).collect(Collectors.toSet());
        return free(kind, there.size() + 1, taken);
    }

    private static String free(String stem, int from, Set<String> taken) {
        return IntStream.iterate(from, next -> next + 1)
                .mapToObj(next -> stem + next)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
