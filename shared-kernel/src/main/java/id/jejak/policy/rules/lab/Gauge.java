package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.Scaled;
import id.jejak.policy.rules.histories.RecordedOutcome;

import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Reads from what a model gives what its policy decides. */
record Gauge(String policy, Scale scale) {
    private static final int DECIMALS = 4;
    private static final long HUNDREDTH = 100;

    void decide(Decisions decisions, Inputs inputs, Verdict into) {
        try {
            read(decisions.decide(inputs), into);
        } catch (NoDecision _) {
            into.nothing();
        }
    }

    /** What no sheet can hold is nothing, as it is for the fast engine. */
    void read(Outcome outcome, Verdict into) {
        if (outcome.values().values().stream().anyMatch(Gauge::isTooLarge)) {
            into.nothing();
            return;
        }
        var word = word(outcome);
        into.is(word, isMeasured(word));
        for (var total = 0; total < scale.totals().size(); total++) {
            into.number(total, counted(word, number(outcome.value(scale.totals().get(total)))));
        }
    }

    private static boolean isTooLarge(Value value) {
        return value instanceof Value.Amount(var number) && Scaled.isTooLarge(number);
    }

    boolean isMeasured(@Nullable String word) {
        return scale.measure() != null && !Scale.NOT_MEASURED.equals(word);
    }

    /** What is not measured is in no sum. JP are credited in hundredths, half of one upwards. */
    long counted(@Nullable String word, long tenThousandths) {
        if (Scale.NOT_MEASURED.equals(word)) {
            return 0;
        }
        return policy.equals(Chain.CONVERSION)
                ? Math.floorDiv(tenThousandths + HUNDREDTH / 2, HUNDREDTH) * HUNDREDTH
                : tenThousandths;
    }

    private @Nullable String word(Outcome outcome) {
        return scale.outcomes().isEmpty()
                ? null
                : scale.outcomes().stream()
                        .map(output -> word(outcome.value(output)))
                        .collect(Collectors.joining(" "));
    }

    private static String word(Value value) {
        return value instanceof Value.Amount ? word(number(value)) : value.text();
    }

    /**
     * A number that names a place, such as a box.
     *
     * @param tenThousandths as a sheet has it
     */
    static String word(long tenThousandths) {
        return Verdict.amount(tenThousandths).toPlainString();
    }

    /** In ten-thousandths, as a sheet rounds them; 0 for what is no number. */
    static long number(Value value) {
        return value instanceof Value.Amount(var number)
                ? number.movePointRight(DECIMALS)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact()
                : 0;
    }

    /** Whether an event says the same, as far as it says anything. */
    boolean agrees(Verdict now, RecordedOutcome then) {
        if (!now.isDecided()) {
            return false;
        }
        if (policy.equals(Chain.ADMISSION) && Chain.NOT_ADMITTED.equals(now.word())) {
            // An enrolment tells that somebody was admitted, not in which words.
            return false;
        }
        var words = now.word() == null ? new String[0] : now.word().split(" ");
        for (var at = 0; at < scale.outcomes().size(); at++) {
            var said = then.values().get(scale.outcomes().get(at));
            if (said != null && !word(said).equals(words[at])) {
                return false;
            }
        }
        var measure = scale.measure();
        var said = measure == null ? null : then.values().get(measure);
        return said == null || number(said) == now.number(0);
    }

    /** What an event says, in words. */
    static String text(RecordedOutcome then) {
        return then.values().values().stream().map(Value::text).collect(Collectors.joining(" "));
    }
}
