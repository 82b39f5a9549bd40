package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.RuleSet;

/** The fast engine for the subset of FEEL that decision tables are written in. */
public final class CompiledEngine implements DecisionEngine {
    @Override
    public CompiledModel compile(PolicyModel model) {
        return compile(DmnReader.read(model.dmn()));
    }

    /**
     * @throws ModelRefused if something is wrong, or beyond the subset ({@link
     *     Finding#BEYOND_FAST_PATH})
     */
    public CompiledModel compile(RuleSet model) {
        var structure = Structure.of(model);
        var against =
                structure.findings().stream()
                        .filter(
                                each ->
                                        each.severity() == Finding.Severity.ERROR
                                                || each.code().equals(Finding.BEYOND_FAST_PATH))
                        .toList();
        if (!against.isEmpty()) {
            throw new ModelRefused(against);
        }
        return new Compiler(model, structure.tables()).compiled();
    }
}
