package id.jejak.policy.read.ipasn;

import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.histories.World;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of one year, summed for every agency along its path.
 *
 * @param day the day the year is looked at: its last one, or today
 * @param policy in force on that day; null where there was none
 * @param position of the last event that the histories held
 */
record YearOfScores(
        int year,
        LocalDate day,
        @Nullable Policy policy,
        long position,
        World world,
        Map<Integer, Sum> byAgency) {

    static YearOfScores of(
            int year,
            LocalDate day,
            @Nullable Policy policy,
            long position,
            World world,
            Collection<Scored> scores) {
        var sums = new HashMap<Integer, Sum>();
        for (var one : scores) {
            if (one.standing() != Scored.Standing.NOT_IN_SERVICE) {
                for (var agency : world.path(one.agency())) {
                    sums.computeIfAbsent(agency, _ -> new Sum()).add(one);
                }
            }
        }
        return new YearOfScores(year, day, policy, position, world, sums);
    }

    /** Of the agency and everything below it. */
    Sum of(String agency) {
        return byAgency.getOrDefault(world.agency(agency), new Sum());
    }

    List<String> below(String agency) {
        return world.below(agency);
    }
}
