package id.jejak.training.rules;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How the JP of one year stand to the duty, by the policy {@value #ID}: a floor for PNS in a
 * calendar year, a ceiling for PPPK in a contract year. A year is judged by the version in force on
 * its last day, or on the day it is looked at while it lasts.
 */
public final class JpDuty {
    public static final String ID = "jp-duty";

    /** In hundredths of a JP. */
    private static final int MOST = 200_000;

    private JpDuty() {}

    public enum Standing {
        MET,
        NOT_MET,
        WITHIN_CEILING,
        ABOVE_CEILING,
        WITHOUT_CEILING;

        private boolean isGood() {
            return this != NOT_MET && this != ABOVE_CEILING;
        }
    }

    /**
     * @throws NoDecision if the version decides nothing
     */
    public static Standing of(Inputs inputs, Policy version) {
        return Decided.by(version, inputs).word("standing", Standing.class);
    }

    /**
     * What the policy asks about a year.
     *
     * @param inYear JP that count, of the calendar year of PNS, of the contract year of PPPK
     * @param ownInitiative JP of a PPPK's own initiative in that year, which do not count
     */
    public static Inputs inputs(EmploymentKind kind, PostClass post, Jp inYear, Jp ownInitiative) {
        var facts = new TreeMap<String, Value>();
        facts.put("employmentKind", Value.of(kind));
        facts.put("postClass", Value.of(post));
        facts.put("jpInYear", Value.of(inYear.hours()));
        facts.put("jpOwnInitiativeInYear", Value.of(ownInitiative.hours()));
        return new Inputs(facts);
    }

    /**
     * The JP from which on the duty of such people is met, or the most that are within their
     * ceiling, to a hundredth. Found by asking the version; more JP never turn a good standing of
     * PNS bad, nor a bad one of PPPK good.
     *
     * @return empty where no number of JP makes a difference
     * @throws NoDecision if the version decides nothing
     */
    public static Optional<Jp> bound(EmploymentKind kind, PostClass post, Policy version) {
        var least = isGood(0, kind, post, version);
        if (least == isGood(MOST, kind, post, version)) {
            return Optional.empty();
        }
        var first = first(jp -> isGood(jp, kind, post, version) != least);
        return Optional.of(jp(least ? first - 1 : first));
    }

    private static boolean isGood(int hundredths, EmploymentKind kind, PostClass post, Policy by) {
        return of(inputs(kind, post, jp(hundredths), Jp.ZERO), by).isGood();
    }

    private static int first(IntPredicate holds) {
        var below = 0;
        var above = MOST;
        while (above - below > 1) {
            var middle = (below + above) / 2;
            if (holds.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private static Jp jp(int hundredths) {
        return new Jp(BigDecimal.valueOf(hundredths, 2));
    }

    /**
     * @param since the first day of the contract; without meaning for PNS
     * @param year calendar year of PNS; of PPPK the contract year that starts in it
     */
    public static LocalDate lastDayOf(EmploymentKind kind, LocalDate since, int year) {
        return kind.isPns()
                ? LocalDate.of(year, 12, 31)
                : since.plusYears(year + 1L - since.getYear()).minusDays(1);
    }

    /**
     * The contract year that a day falls in, named by the calendar year it starts in. It starts on
     * the anniversary of the contract's first day (of 29 February: on the 28th in other years).
     *
     * @param since the first day of the contract
     */
    public static int contractYearOf(LocalDate since, LocalDate day) {
        var anniversary = since.plusYears(day.getYear() - since.getYear());
        return day.isBefore(anniversary) ? day.getYear() - 1 : day.getYear();
    }
}
