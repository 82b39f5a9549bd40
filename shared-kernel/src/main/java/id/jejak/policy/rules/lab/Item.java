package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A policy of a run.
 *
 * @param baseline what decides from which day on, in the order of days
 * @param order of its outcomes
 * @param candidate null for a policy that does not change but sums what others decide
 */
record Item(
        String policy,
        Gauge gauge,
        WordOrder order,
        List<Turn> baseline,
        @Nullable Variant candidate) {
    Item {
        baseline = List.copyOf(baseline);
    }

    /**
     * @param from day since 1970-01-01
     * @param variant null from a retirement on
     */
    record Turn(int from, @Nullable Variant variant) {}

    Stream<Variant> variants() {
        var turns = baseline.stream().map(Turn::variant);
        return Stream.concat(turns, Stream.ofNullable(candidate)).filter(Objects::nonNull);
    }
}
