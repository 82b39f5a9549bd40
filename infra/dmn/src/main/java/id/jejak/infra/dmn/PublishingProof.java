package id.jejak.infra.dmn;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Filled;
import id.jejak.policy.rules.tables.DmnReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows that the compiled engine, in decimals and on sheets, gives the reference engine's answers:
 * at the boundaries of every cell, with the same rules fired. After one difference the reference
 * engine decides by this model, never the compiled one.
 */
public final class PublishingProof {
    private static final int TOLD = 5;

    private final KieEngine reference;
    private final int most;

    /** Where two engines differ; what none decides is empty. */
    public record Difference(
            Inputs inputs,
            Optional<Outcome> reference,
            Optional<Outcome> compiled,
            boolean sheet) {}

    public PublishingProof(KieEngine reference) {
        this(reference, 1_000);
    }

    /**
     * @param most how many inputs are tried
     */
    public PublishingProof(KieEngine reference, int most) {
        this.reference = reference;
        this.most = most;
    }

    /** Empty as well if the compiled engine leaves the model to the reference engine. */
    public List<Finding> findings(PolicyModel model) {
        return differences(model).stream()
                .limit(TOLD)
                .map(
                        each ->
                                new Finding(
                                        "policy.engines-differ",
                                        Finding.Severity.HINT,
                                        null,
                                        null,
                                        null,
                                        each.toString()))
                .toList();
    }

    public List<Difference> differences(PolicyModel model) {
        CompiledModel compiled;
        try {
            compiled = new CompiledEngine().compile(model);
        } catch (ModelRefused beyond) {
            return List.of();
        }
        var inputs = new Boundaries(DmnReader.read(model.dmn())).inputs(most, 5);
        return differences(compiled, reference.compile(model), inputs);
    }

    static List<Difference> differences(
            CompiledModel compiled, Decisions measure, List<Inputs> inputs) {
        var differences = new ArrayList<Difference>();
        var sheet = new Filled(compiled);
        for (var each : inputs) {
            var expected = answer(measure, each);
            var plain = answer(compiled, each);
            if (!expected.equals(plain)) {
                differences.add(new Difference(each, expected, plain, false));
            } else if (!sheet.agrees(each, plain)) {
                differences.add(new Difference(each, expected, plain, true));
            }
        }
        return differences;
    }

    private static Optional<Outcome> answer(Decisions decisions, Inputs inputs) {
        try {
            return Optional.of(decisions.decide(inputs));
        } catch (NoDecision none) {
            return Optional.empty();
        }
    }
}
