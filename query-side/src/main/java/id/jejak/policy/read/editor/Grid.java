package id.jejak.policy.read.editor;

import id.jejak.policy.rules.ValueType;

import java.util.List;

/**
 * A model as it stands on the page: texts as they were typed, right or wrong.
 *
 * @param id of the policy, version of the draft
 */
public record Grid(
        String id, String version, String name, String description, List<Decision> decisions) {
    public Grid {
        decisions = List.copyOf(decisions);
    }

    Grid with(List<Decision> changed) {
        return new Grid(id, version, name, description, changed);
    }

    /**
     * One decision: a table, or an expression where {@code hit} is empty.
     *
     * @param hit code of the hit policy
     * @param note what it decides, in words
     * @param type of an expression's result
     * @param expression empty for a table
     */
    public record Decision(
            String name,
            String note,
            String hit,
            ValueType type,
            String expression,
            List<Column> inputs,
            List<Column> outputs,
            List<Row> rows) {
        public Decision {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            rows = List.copyOf(rows);
        }

        public boolean isTable() {
            return !hit.isEmpty();
        }

        Decision withRows(List<Row> changed) {
            return new Decision(name, note, hit, type, expression, inputs, outputs, changed);
        }

        Decision withInputs(List<Column> changed, List<Row> cells) {
            return new Decision(name, note, hit, type, expression, changed, outputs, cells);
        }

        Decision withOutputs(List<Column> changed, List<Row> cells) {
            return new Decision(name, note, hit, type, expression, inputs, changed, cells);
        }
    }

    /**
     * @param name of the fact or decision that an input reads, or of an output
     * @param label heading that other editors show; not typed here
     * @param words that are allowed, apart by commas; for other types a FEEL test or nothing
     */
    public record Column(String name, String label, ValueType type, String words) {
        Column withName(String changed) {
            return new Column(changed, label, type, words);
        }
    }

    /**
     * @param id stays the same when the rule moves
     */
    public record Row(String id, List<String> inputs, List<String> outputs, String note) {
        public Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }

        Row withInputs(List<String> cells) {
            return new Row(id, cells, outputs, note);
        }

        Row withOutputs(List<String> cells) {
            return new Row(id, inputs, cells, note);
        }
    }
}
