package id.jejak.discipline.rules;

import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Level and length of a measure by its kind: PP 94/2021, in force since 31 August 2021 (domain
 * facts 9). Of the rules before (PP 53/2010) only the level is kept, as the decree says it.
 */
public final class Measures {
    public static final PolicyRef POLICY = new PolicyRef("disciplinary-measures", "2021.1");
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 8, 31);

    private Measures() {}

    /** Whether a decree of that day may impose a measure of this kind. */
    public static boolean isKnownOn(MeasureKind kind, LocalDate decided) {
        return (kind == MeasureKind.OF_EARLIER_RULES) == decided.isBefore(IN_FORCE);
    }

    /** Empty where the decree has to say it. */
    public static Optional<Severity> severityOf(MeasureKind kind) {
        return switch (kind) {
            case ORAL_WARNING, WRITTEN_WARNING, STATEMENT_OF_DISSATISFACTION ->
                    Optional.of(Severity.LIGHT);
            case ALLOWANCE_CUT_6_MONTHS, ALLOWANCE_CUT_9_MONTHS, ALLOWANCE_CUT_12_MONTHS ->
                    Optional.of(Severity.MEDIUM);
            case DEMOTION, RELEASE_FROM_POST, DISMISSAL -> Optional.of(Severity.HEAVY);
            case OF_EARLIER_RULES -> Optional.empty();
        };
    }

    /** The last day in force; null for kinds without a length. */
    public static @Nullable LocalDate lastDay(MeasureKind kind, LocalDate from) {
        return switch (kind) {
            case ALLOWANCE_CUT_6_MONTHS -> from.plusMonths(6).minusDays(1);
            case ALLOWANCE_CUT_9_MONTHS -> from.plusMonths(9).minusDays(1);
            case ALLOWANCE_CUT_12_MONTHS, DEMOTION, RELEASE_FROM_POST ->
                    from.plusMonths(12).minusDays(1);
            case ORAL_WARNING,
                    WRITTEN_WARNING,
                    STATEMENT_OF_DISSATISFACTION,
                    DISMISSAL,
                    OF_EARLIER_RULES ->
                    null;
        };
    }
}
