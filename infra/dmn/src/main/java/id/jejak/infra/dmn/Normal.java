package id.jejak.infra.dmn;

import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.RuleSet;

/**
 * The form of a model that KIE is given. Editors leave a cell empty that tests nothing, and KIE
 * takes that for a mistake; written again it says {@code -}.
 */
final class Normal {
    private Normal() {}

    static String text(String dmn, RuleSet model) {
        var foreign =
                model.decisions().stream().anyMatch(node -> node.logic() instanceof Logic.Foreign);
        return foreign ? dmn : DmnWriter.write(model);
    }
}
