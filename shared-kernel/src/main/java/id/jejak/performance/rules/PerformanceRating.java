package id.jejak.performance.rules;

import static id.jejak.performance.events.Expectation.ABOVE;
import static id.jejak.performance.events.Expectation.BELOW;

import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rating that an appraisal comes to, by the rule in force on the last day of its period (domain
 * facts 7).
 *
 * <ul>
 *   <li>{@link #SCORES}, until June 2021: score 0 to 100 (PP 46/2011). The bands are printed for
 *       whole numbers; a score with decimals belongs to the band whose lower end it reaches, which
 *       is decided here
 *   <li>{@link #BETWEEN}, July to December 2021: score 0 to 120 (PermenPANRB 8/2021 after PP
 *       30/2019). That this rule applied is confirmed; its bands (110, 90, 70, 50) are from memory
 *       and UNCERTAIN
 *   <li>{@link #MATRIX}, since 2022: work result by behaviour (PermenPANRB 6/2022). The matrix is
 *       known from implementations that agree, not from the annex. Behaviour below expectation
 *       gives {@code KURANG} however good the result; sources call that cell "Kurang" or
 *       "misconduct"
 * </ul>
 */
public final class PerformanceRating {
    private static final String ID = "performance-rating";
    public static final PolicyRef SCORES = new PolicyRef(ID, "2014.1");
    public static final PolicyRef BETWEEN = new PolicyRef(ID, "2021.1");
    public static final PolicyRef MATRIX = new PolicyRef(ID, "2022.1");

    private static final Map<PolicyRef, BigDecimal> HIGHEST =
            Map.of(SCORES, BigDecimal.valueOf(100), BETWEEN, BigDecimal.valueOf(120));
    private static final Map<LocalDate, PolicyRef> SINCE =
            Map.of(LocalDate.of(2021, 7, 1), BETWEEN, LocalDate.of(2022, 1, 1), MATRIX);

    private PerformanceRating() {}

    public static PolicyRef ruleFor(Period period) {
        var before = new TreeMap<>(SINCE).floorEntry(period.to());
        return before == null ? SCORES : before.getValue();
    }

    /** Whether these are the facts that the rule asks for, within its range. */
    public static boolean fits(Appraisal a, PolicyRef rule) {
        var isCompared = a.result() != null && a.behaviour() != null;
        var isNothingCompared = a.result() == null && a.behaviour() == null;
        return rule.equals(MATRIX)
                ? isCompared && a.score() == null
                : isNothingCompared && a.score() != null && isWithin(a.score(), HIGHEST.get(rule));
    }

    /**
     * @throws IllegalArgumentException unless the facts fit the rule
     */
    public static Rating of(Appraisal a, PolicyRef rule) {
        var result = a.result();
        var behaviour = a.behaviour();
        var score = a.score();
        if (result != null && behaviour != null && rule.equals(MATRIX)) {
            return matrix(result, behaviour);
        }
        if (score != null && rule.equals(SCORES)) {
            return bands(score);
        }
        if (score != null && rule.equals(BETWEEN)) {
            return bandsBetween(score);
        }
        throw new IllegalArgumentException("an appraisal that does not fit " + rule);
    }

    private static Rating matrix(Expectation result, Expectation behaviour) {
        if (behaviour == BELOW) {
            return result == BELOW ? Rating.SANGAT_KURANG : Rating.KURANG;
        }
        if (result == BELOW) {
            return Rating.BUTUH_PERBAIKAN;
        }
        return result == ABOVE && behaviour == ABOVE ? Rating.SANGAT_BAIK : Rating.BAIK;
    }

    private static Rating bands(BigDecimal score) {
        if (reaches(score, 91)) {
            return Rating.SANGAT_BAIK;
        }
        if (reaches(score, 76)) {
            return Rating.BAIK;
        }
        if (reaches(score, 61)) {
            return Rating.CUKUP;
        }
        return reaches(score, 51) ? Rating.KURANG : Rating.BURUK;
    }

    private static Rating bandsBetween(BigDecimal score) {
        if (reaches(score, 110)) {
            return Rating.SANGAT_BAIK;
        }
        if (reaches(score, 90)) {
            return Rating.BAIK;
        }
        if (reaches(score, 70)) {
            return Rating.CUKUP;
        }
        return reaches(score, 50) ? Rating.KURANG : Rating.SANGAT_KURANG;
    }

    private static boolean reaches(BigDecimal score, int lowest) {
        return score.compareTo(BigDecimal.valueOf(lowest)) >= 0;
    }

    private static boolean isWithin(BigDecimal score, BigDecimal highest) {
        return score.signum() >= 0 && score.compareTo(highest) <= 0;
    }
}
