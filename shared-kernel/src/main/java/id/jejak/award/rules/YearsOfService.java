package id.jejak.award.rules;

import id.jejak.award.events.AwardKind;
import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * Years of continuous service that Satyalancana Karya Satya asks for: 10 (bronze), 20 (silver), 30
 * (gold), counted from the appointment as CPNS to the month of the nomination (UU 20/2009, PP
 * 35/2010; domain facts 8). Other awards ask for none.
 *
 * <p>Disciplinary measures are weighed by {@link CleanRecord}. Not checked: leave outside state
 * duty, which Jejak does not know. The decree is the authority; this only stops nominations that
 * are too early.
 */
public final class YearsOfService {
    public static final PolicyRef POLICY = new PolicyRef("satyalancana-karya-satya", "2010.1");

    private static final Map<AwardKind, Integer> YEARS =
            Map.of(
                    AwardKind.SATYALANCANA_X, 10,
                    AwardKind.SATYALANCANA_XX, 20,
                    AwardKind.SATYALANCANA_XXX, 30);

    private YearsOfService() {}

    /** Whether the award is for service itself, and so for PNS only. */
    public static boolean isAskedBy(AwardKind kind) {
        return YEARS.containsKey(kind);
    }

    /**
     * @param since TMT CPNS
     */
    public static boolean isEnough(AwardKind kind, LocalDate since, LocalDate nominatedOn) {
        var earliest = YearMonth.from(since).plusYears(YEARS.getOrDefault(kind, 0));
        return !YearMonth.from(nominatedOn).isBefore(earliest);
    }
}
