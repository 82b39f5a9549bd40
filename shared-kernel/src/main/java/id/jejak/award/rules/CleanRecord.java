package id.jejak.award.rules;

import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * From which day the service counts for Satyalancana Karya Satya, given disciplinary measures: it
 * is never given after a medium or heavy one (UU 20/2009, PP 35/2010; domain facts 8).
 *
 * <p>UNCERTAIN: no source settles whether the count starts anew instead. {@link #EXCLUDED} reads
 * "never" as it stands and decides; {@link #RESTARTED} is the other reading, for comparison.
 */
public final class CleanRecord {
    private static final String ID = "satyalancana-clean-record";
    public static final PolicyRef EXCLUDED = new PolicyRef(ID, "2010.1");
    public static final PolicyRef RESTARTED = new PolicyRef(ID, "2010.2-restart");

    private CleanRecord() {}

    /**
     * @param since TMT CPNS
     * @param on the day of the nomination; later measures do not count
     * @return empty where the award is barred
     * @throws IllegalArgumentException for another rule
     */
    public static Optional<LocalDate> countsFrom(
            LocalDate since, Collection<Measure> measures, LocalDate on, PolicyRef rule) {
        var lastGrave =
                measures.stream()
                        .filter(measure -> measure.isGrave() && !measure.from().isAfter(on))
                        .map(Measure::lastKnownDay)
                        .max(LocalDate::compareTo);
        if (rule.equals(EXCLUDED)) {
            return lastGrave.isPresent() ? Optional.empty() : Optional.of(since);
        }
        if (rule.equals(RESTARTED)) {
            return Optional.of(
                    lastGrave
                            .map(day -> day.plusDays(1))
                            .filter(day -> day.isAfter(since))
                            .orElse(since));
        }
        throw new IllegalArgumentException("not a rule of clean records: " + rule);
    }
}
