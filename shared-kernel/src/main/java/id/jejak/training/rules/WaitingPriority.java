package id.jejak.training.rules;

import id.jejak.kernel.Jp;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;
import id.jejak.training.events.Priority;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who of those that wait for a place comes first, by the policy {@value #ID}. No regulation orders
 * a waiting list; the grounds are those of the merit system (competence first, development
 * according to results, a fair chance for everybody; PP 11/2017 art. 134, domain facts 11).
 *
 * <p>Equal points: the earlier nomination first, and of one day the one recorded first.
 */
public final class WaitingPriority {
    public static final String ID = "waiting-priority";

    private WaitingPriority() {}

    /** What points are given for, with the fact that the policy asks for. */
    public enum Ground {
        COMPETENCY_GAP("missingLevels", Value.of(0)),
        LONG_WITHOUT_TRAINING("monthsWithoutTraining", Value.of(0)),
        DUTY_NOT_MET("jpMissingBegun", Value.of(0)),
        ADOPTED_NEED("needAdopted", Value.of(false));

        private final String fact;
        private final Value nothing;

        Ground(String fact, Value nothing) {
            this.fact = fact;
            this.nothing = nothing;
        }

        private int amount(Priority p) {
            return switch (this) {
                case COMPETENCY_GAP -> p.missingLevels();
                case LONG_WITHOUT_TRAINING -> p.monthsWithoutTraining();
                case DUTY_NOT_MET -> begun(p.jpMissing());
                case ADOPTED_NEED -> p.needAdopted() ? 1 : 0;
            };
        }
    }

    /** One sentence of the explanation: the fact behind it and what it counted. */
    public record Reason(Ground ground, int amount, int points) {}

    /**
     * The points of what was known, with the rules that gave them.
     *
     * @throws NoDecision if the version in force decides nothing
     */
    public static Priority of(
            int missingLevels,
            int monthsWithoutTraining,
            Jp jpMissing,
            boolean needAdopted,
            LocalDate on,
            Policies policies) {
        var decided =
                Decided.by(
                        policies,
                        ID,
                        on,
                        inputs(missingLevels, monthsWithoutTraining, jpMissing, needAdopted));
        return new Priority(
                missingLevels,
                monthsWithoutTraining,
                jpMissing,
                needAdopted,
                decided.whole("points"),
                decided.policy());
    }

    /** What the policy asks about a nominee. */
    public static Inputs inputs(
            int missingLevels, int monthsWithoutTraining, Jp jpMissing, boolean needAdopted) {
        var facts = new TreeMap<String, Value>();
        facts.put(Ground.COMPETENCY_GAP.fact, Value.of(missingLevels));
        facts.put(Ground.LONG_WITHOUT_TRAINING.fact, Value.of(monthsWithoutTraining));
        facts.put(Ground.DUTY_NOT_MET.fact, Value.of(begun(jpMissing)));
        facts.put(Ground.ADOPTED_NEED.fact, Value.of(needAdopted));
        return new Inputs(facts);
    }

    /**
     * Why these points: only what counted, the weightiest first. A ground counts what would be
     * missing without it, by the version that decided.
     *
     * @return empty where that version is unknown
     */
    public static List<Reason> reasons(Priority p, Policies policies) {
        return policies.version(p.policy().versionOnly())
                .map(policy -> reasons(p, policy))
                .orElse(List.of());
    }

    private static List<Reason> reasons(Priority p, Policy policy) {
        var known =
                inputs(
                        p.missingLevels(),
                        p.monthsWithoutTraining(),
                        p.jpMissing(),
                        p.needAdopted());
        return Arrays.stream(Ground.values())
                .map(
                        ground ->
                                new Reason(
                                        ground,
                                        ground.amount(p),
                                        p.points() - without(ground, known, policy)))
                .filter(reason -> reason.points() > 0)
                .sorted(Comparator.comparingInt((Reason reason) -> -reason.points()))
                .toList();
    }

    private static int without(Ground ground, Inputs known, Policy policy) {
        return Decided.by(policy, known.with(ground.fact, ground.nothing)).whole("points");
    }

    private static int begun(Jp jp) {
        return jp.hours().setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
