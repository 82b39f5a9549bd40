package id.jejak.policy.read.book;

import static id.jejak.policy.read.book.Differences.byName;

import id.jejak.policy.read.book.Difference.Kind;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.Rule;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two tables of one name, cell by cell. */
record TableDifferences(String table, Differences found) {
    void between(DecisionTable before, DecisionTable after) {
        found.note(
                Kind.HIT_POLICY,
                table,
                null,
                null,
                before.hitPolicy().name(),
                after.hitPolicy().name());
        found.each(columns(before), columns(after), this::column);
        found.each(
                byName(before.rules(), Rule::id),
                byName(after.rules(), Rule::id),
                (id, one, other) -> rule(id, cells(before, one), cells(after, other)));
        order(before.rules(), after.rules());
    }

    private void column(String name, @Nullable Column before, @Nullable Column after) {
        if (before == null || after == null) {
            found.note(Kind.COLUMN, table, null, name, type(before), type(after));
            return;
        }
        found.note(Kind.COLUMN, table, null, name, type(before), type(after));
        found.note(Kind.ALLOWED, table, null, name, before.allowed(), after.allowed());
    }

    private static @Nullable String type(@Nullable Column column) {
        return column == null ? null : column.type().name();
    }

    /** A rule that is new or gone is told as a whole, not cell by cell. */
    private void rule(
            String id, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        if (before == null || after == null) {
            found.note(Kind.RULE, table, id, null, line(before), line(after));
            return;
        }
        found.each(
                before,
                after,
                (column, one, other) -> {
                    if (one != null && other != null) {
                        found.note(Kind.CELL, table, id, column, one, other);
                    }
                });
    }

    private static @Nullable String line(@Nullable Map<String, String> cells) {
        return cells == null ? null : String.join(" | ", cells.values());
    }

    /** Only rules that both have: the others move nothing. */
    private void order(List<Rule> before, List<Rule> after) {
        found.note(Kind.ORDER, table, null, null, common(before, after), common(after, before));
    }

    private static String common(List<Rule> rules, List<Rule> others) {
        var known = byName(others, Rule::id).keySet();
        return String.join(" ", rules.stream().map(Rule::id).filter(known::contains).toList());
    }

    private Map<String, Column> columns(DecisionTable of) {
        var columns = byName(of.inputs(), Column::title);
        of.outputs().forEach(output -> columns.put(output(output), output));
        return columns;
    }

    /** An output may be called like an input; a table's only one may go without a name. */
    private String output(Column column) {
        return "= " + (column.title().isEmpty() ? table : column.title());
    }

    private @Nullable Map<String, String> cells(DecisionTable of, @Nullable Rule rule) {
        if (rule == null) {
            return null;
        }
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < of.inputs().size(); i++) {
            cells.putIfAbsent(of.inputs().get(i).title(), at(rule.cells(), i));
        }
        for (var i = 0; i < of.outputs().size(); i++) {
            cells.put(output(of.outputs().get(i)), at(rule.outputs(), i));
        }
        return cells;
    }

    /** Editors leave cells out. */
    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
