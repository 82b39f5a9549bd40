package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report was made from.
 *
 * @param position of the last event of the ledger that the histories hold; -1 for none
 * @param baseline every version that decided, by policy and first day
 * @param candidate every version that was tried, by policy
 * @param leftOut positions of events that no history holds because they could not be read; the
 *     first thousand at the most
 */
public record Stamp(long position, List<Used> baseline, List<Used> candidate, List<Long> leftOut) {
    /**
     * A policy's text.
     *
     * @param from first day on which it decided here; null where it decided on every day
     * @param sha256 of the text, in hexadecimal
     */
    public record Used(String policy, String version, @Nullable LocalDate from, String sha256) {}

    /** Absent positions, as in older reports, are none. */
    public Stamp {
        baseline = List.copyOf(baseline);
        candidate = List.copyOf(candidate);
        leftOut = copied(leftOut);
    }

    private static List<Long> copied(@Nullable List<Long> positions) {
        return positions == null ? List.of() : List.copyOf(positions);
    }
}
