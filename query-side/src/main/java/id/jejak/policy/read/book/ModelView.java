package id.jejak.policy.read.book;

import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A model ready to be drawn as tables.
 *
 * @param description in lines
 */
public record ModelView(String name, List<String> description, List<Part> parts) {

    /**
     * One decision.
     *
     * @param table null for a formula
     * @param formula of a decision without a table, or what it is where no reader shows it
     */
    public record Part(DecisionNode node, @Nullable DecisionTable table, String formula) {
        /** The head of an output column: a table's only output has none of its own. */
        public String head(Column output) {
            return output.expression().isEmpty() ? node.name() : output.expression();
        }
    }

    /** Without parts where the text of an older Jejak cannot be read any more. */
    static ModelView of(PolicyModel model) {
        try {
            return of(DmnReader.read(model.dmn()));
        } catch (ModelRefused _) {
            return new ModelView(model.ref().id(), List.of(), List.of());
        }
    }

    private static ModelView of(RuleSet model) {
        return new ModelView(
                model.name(),
                model.description().lines().map(String::strip).toList(),
                model.decisions().stream().map(ModelView::part).toList());
    }

    private static Part part(DecisionNode node) {
        return switch (node.logic()) {
            case DecisionTable table -> new Part(node, table, "");
            case Logic.Formula(var text) -> new Part(node, null, text);
        };
    }
}
