package id.jejak.policy.rules.lab;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.histories.Caps;
import id.jejak.policy.rules.histories.Caps.Cap;
import id.jejak.policy.rules.histories.Readings;

import java.util.List;
import java.util.Set;

/**
 * The numbers of a policy of caps, by form and reach.
 *
 * @param national by the number of the form
 * @param international by the number of the form
 */
record CapTable(List<Cap> national, List<Cap> international) {
    private static final Set<String> READS = Set.of("form", "reach");
    private static final Cap NO_CAP = new Cap(Caps.Unit.NONE, 0, 0);

    /**
     * @throws InvalidValue {@code lab.caps-read-more} if they depend on more than form and reach,
     *     {@code lab.caps-not-understood} if they give something else than caps
     */
    static CapTable of(Decisions decisions) {
        if (!READS.containsAll(decisions.reads().keySet())) {
            throw new InvalidValue("lab.caps-read-more", "Caps depend on form and reach only.");
        }
        return new CapTable(caps(decisions, "NATIONAL"), caps(decisions, "INTERNATIONAL"));
    }

    private static List<Cap> caps(Decisions decisions, String reach) {
        return Readings.of("form").fact().words().stream()
                .map(form -> cap(decisions, form, reach))
                .toList();
    }

    private static Cap cap(Decisions decisions, String form, String reach) {
        var inputs = Inputs.NONE.with("form", Value.of(form)).with("reach", Value.of(reach));
        try {
            var outcome = decisions.decide(inputs);
            return new Cap(
                    Caps.Unit.valueOf(outcome.value("capUnit").text()),
                    Gauge.number(outcome.value("cap")),
                    Gauge.number(outcome.value("sessionJp")));
        } catch (NoDecision _) {
            return NO_CAP;
        } catch (IllegalArgumentException | ArithmeticException _) {
            throw new InvalidValue(
                    "lab.caps-not-understood",
                    "Caps give capUnit (JP_A_DAY, SESSIONS_A_MONTH or NONE), cap and sessionJp.");
        }
    }
}
