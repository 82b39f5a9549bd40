package id.jejak.training.rules;

import id.jejak.kernel.Percent;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ReviewOutcome;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether to repeat, improve or stop a programme, as the policy {@value #ID} advises. No regulation
 * says at which results; people decide. Means and shares are percents, cut after four decimals.
 */
public final class ProgrammeFollowUp {
    public static final String ID = "programme-follow-up";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ProgrammeFollowUp() {}

    /**
     * One participant.
     *
     * @param before what assessments had found before the training; null if none had looked
     * @param after what superior and colleagues found six months later
     */
    public record Change(@Nullable Percent before, Percent after) {
        private boolean isMeasured() {
            return before != null;
        }

        private boolean isForTheBetter() {
            return before != null && after.value().compareTo(before.value()) > 0;
        }
    }

    /**
     * @return empty where no version is in force or it advises nothing about such facts: a review
     *     needs no advice
     */
    public static Optional<Advice> of(Inputs inputs, LocalDate on, Policies policies) {
        return policies.inForce(ID, on).flatMap(policy -> advice(inputs, policy));
    }

    private static Optional<Advice> advice(Inputs inputs, Policy policy) {
        try {
            return Optional.of(of(inputs, policy));
        } catch (NoDecision _) {
            return Optional.empty();
        }
    }

    /**
     * @throws NoDecision if the version advises nothing about such facts
     */
    public static Advice of(Inputs inputs, Policy policy) {
        var decided = Decided.by(policy, inputs);
        return new Advice(decided.word("advice", ReviewOutcome.class), decided.policy());
    }

    /**
     * What the policy asks about a programme; what nobody measured is left out.
     *
     * @param changes of the participants whose evaluations the review rests on
     * @param feedback on the sessions of those evaluations
     */
    public static Inputs inputs(Collection<Change> changes, Collection<Percent> feedback) {
        var measured = changes.stream().filter(Change::isMeasured).toList();
        var better = measured.stream().filter(Change::isForTheBetter).count();
        var facts = Inputs.NONE.with("evaluationsClosed", Value.of(changes.size()));
        facts = with(facts, "resultsMean", changes.stream().map(Change::after).toList());
        facts = with(facts, "feedbackMean", List.copyOf(feedback));
        return measured.isEmpty()
                ? facts
                : facts.with("improvedShare", share(HUNDRED.multiply(of(better)), measured.size()));
    }

    private static Inputs with(Inputs facts, String name, List<Percent> results) {
        var sum = results.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return results.isEmpty() ? facts : facts.with(name, share(sum, results.size()));
    }

    private static Value share(BigDecimal sum, int of) {
        return Value.of(sum.divide(of(of), 4, RoundingMode.FLOOR));
    }

    private static BigDecimal of(long number) {
        return BigDecimal.valueOf(number);
    }
}
