package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ValueType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads decision tables as they stand; whether their cells mean anything is asked elsewhere. */
final class TableReader {
    private final Problems problems;
    private final Map<String, ValueType> types;
    private int rules;

    TableReader(Problems problems, Map<String, ValueType> types) {
        this.problems = problems;
        this.types = types;
    }

    DecisionTable table(Element element, String name, @Nullable ValueType given) {
        var outputs = element.all("output");
        if (outputs.stream().anyMatch(output -> output.first("defaultOutputEntry") != null)) {
            problems.notPermitted(name, "defaultOutputEntry");
        }
        var inputs = element.all("input");
        var rows = element.all("rule");
        rules += rows.size();
        if (rules > Limits.RULES || inputs.size() + outputs.size() > Limits.COLUMNS) {
            throw Limits.exceeded(
                    "more than " + Limits.RULES + " rules or " + Limits.COLUMNS + " columns");
        }
        if (outputs.isEmpty()) {
            problems.add("policy.missing-output", name, null, "no output column");
        }
        if (rows.isEmpty()) {
            problems.add("policy.gap", name, null, "no rule");
        }
        // Events keep the ids of rules with blanks between them.
        var id = element.attribute("id", name.replaceAll("\\s+", "_"));
        var table =
                new DecisionTable(
                        id,
                        hitPolicy(element, name),
                        inputs.stream().map(input -> input(input, name)).toList(),
                        outputs.stream()
                                .map(
                                        output ->
                                                output(
                                                        output,
                                                        name,
                                                        outputs.size() == 1 ? given : null))
                                .toList(),
                        rules(rows, id, name));
        texts(name, table);
        return table;
    }

    private void texts(String name, DecisionTable table) {
        for (var column : table.inputs()) {
            problems.feel(name, null, column.title(), column.expression(), null);
            problems.feel(name, null, column.title(), column.allowed(), null);
        }
        table.outputs()
                .forEach(each -> problems.feel(name, null, each.title(), each.allowed(), null));
        for (int i = 0; i < table.rules().size(); i++) {
            var rule = table.rules().get(i);
            cells(name, i + 1, table.inputs(), rule.cells(), false);
            cells(name, i + 1, table.outputs(), rule.outputs(), true);
        }
    }

    private void cells(
            String name, int rule, List<Column> columns, List<String> cells, boolean give) {
        for (int i = 0; i < cells.size(); i++) {
            var column = i < columns.size() ? columns.get(i) : null;
            problems.feel(
                    name,
                    rule,
                    column == null ? "" : title(column, name),
                    cells.get(i),
                    column == null || !give ? null : column.type());
        }
    }

    /** The only output of a table needs no name of its own. */
    private static String title(Column column, String table) {
        return column.title().isEmpty() ? table : column.title();
    }

    private HitPolicy hitPolicy(Element element, String name) {
        var word = element.attribute("hitPolicy");
        var aggregation = element.attribute("aggregation");
        return HitPolicy.of(word, aggregation)
                .orElseGet(
                        () -> {
                            problems.add(
                                    "policy.no-hit-policy", name, null, word + " " + aggregation);
                            return HitPolicy.UNIQUE;
                        });
    }

    private Column input(Element element, String name) {
        var expression = element.first("inputExpression");
        var text = expression == null ? "" : expression.textOf("text");
        var label = element.attribute("label", "");
        var ref = expression == null ? null : expression.attribute("typeRef");
        return new Column(
                element.attribute("id", ""),
                label,
                text,
                problems.type(ref, types.get(text), name, text.isEmpty() ? label : text),
                allowed(element, "inputValues"));
    }

    private Column output(Element element, String name, @Nullable ValueType given) {
        var own = element.attribute("name", "");
        return new Column(
                element.attribute("id", ""),
                element.attribute("label", ""),
                own,
                problems.type(element.attribute("typeRef"), given, name, own),
                allowed(element, "outputValues"));
    }

    private static String allowed(Element column, String kind) {
        var values = column.first(kind);
        return values == null ? "" : values.textOf("text");
    }

    private List<Rule> rules(List<Element> rows, String id, String name) {
        var read = new ArrayList<Rule>();
        for (var row : rows) {
            read.add(
                    new Rule(
                            row.attribute("id", id + "_r" + (read.size() + 1)),
                            texts(row, "inputEntry").stream()
                                    .map(cell -> cell.isEmpty() ? "-" : cell)
                                    .toList(),
                            texts(row, "outputEntry"),
                            row.textOf("description")));
        }
        if (read.stream().map(Rule::id).distinct().count() < read.size()) {
            problems.add("policy.not-well-formed", name, null, "an id stands for two rules");
        }
        return read;
    }

    private List<String> texts(Element row, String kind) {
        return row.all(kind).stream().map(entry -> entry.textOf("text")).toList();
    }
}
