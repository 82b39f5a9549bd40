package id.jejak.training.rules;

import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Value;
import id.jejak.training.events.Activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * JP (45 minutes each) that one activity earns, by the policy {@value #ID}: what it asks about the
 * activity, and how its answer becomes JP. Results are rounded half up to a hundredth.
 *
 * <p>Caps over several activities of one day or month cannot be seen from one activity; they are a
 * policy of their own.
 */
public final class JpConversion {
    public static final String ID = "jp-conversion";

    private static final int DAYS_A_MONTH = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000);

    private JpConversion() {}

    /**
     * @param present whether the participant was present enough to complete the activity; without
     *     it there are no JP
     */
    public record Credit(Jp jp, boolean present, PolicyRef policy) {}

    /**
     * @param daysPresent days present, 0 to the days of the activity
     * @param on the day that says which version decides
     * @throws NoDecision if the version decides nothing, or gives what cannot be JP (0 to 2,000)
     */
    public static Credit of(Activity activity, int daysPresent, LocalDate on, Policies policies) {
        var decided = Decided.by(policies, ID, on, inputs(activity, daysPresent));
        return new Credit(jp(decided.number("jp")), decided.holds("present"), decided.policy());
    }

    /** What the policy asks about an activity. */
    public static Inputs inputs(Activity activity, int daysPresent) {
        var facts = new TreeMap<String, Value>();
        facts.put("form", Value.of(activity.form()));
        facts.put("reach", Value.of(activity.reach()));
        facts.put("days", Value.of(activity.days()));
        facts.put("meetings", Value.of(activity.meetings()));
        facts.put("begunMonths", Value.of(Math.ceilDiv(activity.days(), DAYS_A_MONTH)));
        facts.put("programmeJp", Value.of(activity.programmeJp().hours()));
        facts.put("presencePercent", Value.of(percent(daysPresent, activity.days())));
        return new Inputs(facts);
    }

    /** Cut, not rounded, so that a limit is reached only by who reaches it. */
    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 4, FLOOR);
    }

    private static Jp jp(BigDecimal hours) {
        var rounded = hours.setScale(2, HALF_UP);
        if (rounded.signum() < 0 || rounded.compareTo(MOST) > 0) {
            throw new NoDecision(ID + " gives " + hours + " JP");
        }
        return new Jp(rounded);
    }
}
