package id.jejak.award.rules;

import id.jejak.award.events.AwardKind;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Whether somebody may be nominated for Satyalancana Karya Satya, the award for service itself, by
 * the policy {@value #ID}: years counted by months from the appointment as CPNS, and the record of
 * disciplinary measures (UU 20/2009, PP 35/2010; domain facts 8).
 *
 * <p>Not looked at: leave outside state duty, which Jejak does not know. The decree is the
 * authority; this only stops nominations that the rule bars.
 */
public final class ServiceAward {
    public static final String ID = "satyalancana-karya-satya";

    private static final int MONTHS_A_YEAR = 12;

    private ServiceAward() {}

    public enum Verdict {
        ELIGIBLE,
        NOT_A_PNS,
        SERVICE_TOO_SHORT,
        PUNISHED
    }

    public record Weighed(Verdict verdict, PolicyRef policy) {}

    /** Whether this is an award for service. Others ask for none. */
    public static boolean is(AwardKind kind) {
        return switch (kind) {
            case SATYALANCANA_X, SATYALANCANA_XX, SATYALANCANA_XXX -> true;
            case ASN_BERPRESTASI, PNS_INSPIRATIF, JPT_TELADAN, INNOVATION -> false;
        };
    }

    /**
     * @param since TMT CPNS
     * @param measures against the employee, those annulled left out
     * @throws NoDecision if the version in force on the day of the nomination decides nothing
     */
    public static Weighed of(
            AwardKind award,
            EmploymentKind kind,
            LocalDate since,
            Collection<Measure> measures,
            LocalDate on,
            Policies policies) {
        return weighed(Decided.by(policies, ID, on, inputs(award, kind, since, measures, on)));
    }

    /**
     * @throws NoDecision if the version decides nothing
     */
    public static Weighed of(Inputs inputs, Policy policy) {
        return weighed(Decided.by(policy, inputs));
    }

    private static Weighed weighed(Decided decided) {
        return new Weighed(decided.word("verdict", Verdict.class), decided.policy());
    }

    /** What the policy asks about a nominee. */
    public static Inputs inputs(
            AwardKind award,
            EmploymentKind kind,
            LocalDate since,
            Collection<Measure> measures,
            LocalDate on) {
        var lastGrave =
                measures.stream()
                        .filter(measure -> measure.isGrave() && !measure.from().isAfter(on))
                        .map(Measure::lastKnownDay)
                        .max(LocalDate::compareTo);
        var cleanSince =
                lastGrave
                        .map(day -> day.plusDays(1))
                        .filter(day -> day.isAfter(since))
                        .orElse(since);
        var facts = new TreeMap<String, Value>();
        facts.put("award", Value.of(award));
        facts.put("employmentKind", Value.of(kind));
        facts.put("serviceYears", Value.of(years(since, on)));
        facts.put("cleanServiceYears", Value.of(years(cleanSince, on)));
        facts.put("gravelyPunished", Value.of(lastGrave.isPresent()));
        return new Inputs(facts);
    }

    /** Whole years, cut towards the past; below 0 where they are still to begin. */
    private static long years(LocalDate since, LocalDate on) {
        var months = ChronoUnit.MONTHS.between(YearMonth.from(since), YearMonth.from(on));
        return Math.floorDiv(months, MONTHS_A_YEAR);
    }
}
