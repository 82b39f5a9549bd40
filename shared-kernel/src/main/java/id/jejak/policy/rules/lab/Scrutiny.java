package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks at single decisions: puts every changed one, and one in a hundred of the others, to the
 * authority, and keeps the changed ones with their inputs and rules.
 */
abstract class Scrutiny {
    private static final int ONE_IN = 100;

    final Plan plan;
    final Authority authority;
    final List<Row> rows = new ArrayList<>();
    final Map<Pair, Long> rules = new LinkedHashMap<>();
    final List<SecondOpinion.Disagreement> disagreements = new ArrayList<>();
    long changed;
    long others;
    long disagreeing;

    Scrutiny(Plan plan, Authority authority) {
        this.plan = plan;
        this.authority = authority;
    }

    record Pair(int item, Direction direction, List<Fired> before, List<Fired> after) {}

    /** What the authority saw, and by which rules it decided. */
    record Answer(Inputs inputs, Optional<Outcome> outcome) {
        List<Fired> fired() {
            return outcome.map(Outcome::fired).orElse(List.of());
        }

        /** What the other one saw otherwise. */
        SortedMap<String, String> unlike(Answer other) {
            var unlike = new TreeMap<>(other.inputs().texts());
            unlike.entrySet().removeAll(inputs().texts().entrySet());
            return unlike;
        }
    }

    String policy(int item) {
        return plan.items().get(item).policy();
    }

    Answer answer(Variant variant, Inputs inputs) {
        return new Answer(inputs, authority.decide(variant, inputs));
    }

    /** Counts a changed decision with the rules that made it. */
    void count(int item, Direction direction, Answer before, Answer after) {
        changed++;
        rules.merge(new Pair(item, direction, before.fired(), after.fired()), 1L, Long::sum);
    }

    void disagrees(SecondOpinion.Disagreement found) {
        disagreeing++;
        if (disagreements.size() < SecondOpinion.MOST) {
            disagreements.add(found);
        }
    }

    /** By what is decided, not by chance: the same ones in every run. */
    static boolean isDrawn(String subject, String policy, int day) {
        var mixed = 31L * (31L * subject.hashCode() + policy.hashCode()) + day;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return Long.remainderUnsigned(mixed ^ mixed >>> 33, ONE_IN) == 0;
    }
}
