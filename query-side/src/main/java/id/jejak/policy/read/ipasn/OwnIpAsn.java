package id.jejak.policy.read.ipasn;

import id.jejak.kernel.EmployeeId;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.facts.Fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * One employee's index, year by year, newest first, each with what it was found from.
 *
 * @param position of the last event of the histories; -1 for none
 */
record OwnIpAsn(EmployeeId employeeId, long position, List<Year> years) {

    /**
     * @param score 0 to 100; null where the policy does not measure or decides nothing
     * @param parts every number that the policy gives, such as the dimensions
     * @param seen the facts it saw
     * @param fired the rules that matched
     */
    record Year(
            int year,
            LocalDate day,
            String version,
            @Nullable BigDecimal score,
            @Nullable String category,
            SortedMap<String, BigDecimal> parts,
            List<Seen> seen,
            List<Fired> fired) {}

    /**
     * @param value null where it was absent
     * @param fact what the dictionary says of it
     */
    record Seen(String name, @Nullable String value, Fact fact) {}
}
