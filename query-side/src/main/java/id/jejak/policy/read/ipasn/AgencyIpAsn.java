package id.jejak.policy.read.ipasn;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * How professional are the people of an agency?
 *
 * @param day the day the year is looked at: its last one, or today
 * @param version of the policy that measures; null where none was in force
 * @param position of the last event that the figures contain; -1 for none
 * @param years means of the last years, newest first
 * @param below agencies right below, by id
 */
record AgencyIpAsn(
        String agencyId,
        int year,
        @Nullable LocalDate day,
        @Nullable String version,
        long position,
        Figures figures,
        List<OfYear> years,
        List<Below> below) {

    /**
     * @param mean by headcount, 0 to 100, of those measured; null where nobody was
     * @param notMeasured in service and not measured, as CPNS
     * @param undecided about whom the policy decides nothing, such as without a degree
     * @param categories people by category
     */
    record Figures(
            @Nullable BigDecimal mean,
            int measured,
            int notMeasured,
            int undecided,
            SortedMap<String, Integer> categories) {
        static Figures of(Sum sum) {
            return new Figures(
                    sum.mean(),
                    sum.measured(),
                    sum.notMeasured(),
                    sum.undecided(),
                    sum.categories());
        }
    }

    record OfYear(int year, @Nullable String version, @Nullable BigDecimal mean, int measured) {}

    record Below(String id, Figures figures) {}
}
