package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.histories.World;

/** Makes judges: the fast one wherever a model allows it. */
final class Judges {
    private Judges() {}

    static Judge of(Item item, Variant variant, World world) {
        if (item.policy().equals(Chain.CAPS)) {
            return new CapsJudge(CapTable.of(variant.decisions()));
        }
        return variant.decisions() instanceof CompiledModel fast
                ? new FastJudge(fast, item.gauge(), world)
                : new SlowJudge(variant.decisions(), item.gauge());
    }
}
