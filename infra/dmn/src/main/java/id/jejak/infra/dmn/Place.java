package id.jejak.infra.dmn;

import org.jspecify.annotations.Nullable;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;

/** Where in a model a message of KIE points to. */
record Place(@Nullable String table, @Nullable Integer rule, @Nullable String column) {
    static Place of(@Nullable Object source) {
        String table = null;
        Integer rule = null;
        String column = null;
        DMNModelInstrumentedBase below = null;
        var node = source instanceof DMNModelInstrumentedBase element ? element : null;
        while (node != null) {
            if (node instanceof DecisionRule row
                    && row.getParent() instanceof DecisionTable decisions) {
                rule = decisions.getRule().indexOf(row) + 1;
                column = column(decisions, row, below);
            } else if (node instanceof InputClause input) {
                column = title(input);
            } else if (node instanceof OutputClause output) {
                column = output.getName();
            } else if (node instanceof Decision decision) {
                table = decision.getName();
            }
            below = node;
            node = node.getParent();
        }
        return new Place(table, rule, column);
    }

    private static @Nullable String column(
            DecisionTable table, DecisionRule row, @Nullable DMNModelInstrumentedBase cell) {
        var input = row.getInputEntry().indexOf(cell);
        if (input >= 0 && input < table.getInput().size()) {
            return title(table.getInput().get(input));
        }
        var output = row.getOutputEntry().indexOf(cell);
        return output >= 0 && output < table.getOutput().size()
                ? table.getOutput().get(output).getName()
                : null;
    }

    private static @Nullable String title(InputClause input) {
        return input.getInputExpression() == null ? null : input.getInputExpression().getText();
    }
}
