package id.jejak.policy.read.ipasn;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the scores of some people come to. Everybody weighs the same, so a mean is by headcount. */
final class Sum {
    private static final int DECIMALS = 4;

    private final SortedMap<String, Integer> categories = new TreeMap<>();
    private int measured;
    private int notMeasured;
    private int undecided;
    private long total;

    void add(Scored one) {
        switch (one.standing()) {
            case MEASURED -> {
                measured++;
                total += one.score();
                categories.merge(one.category(), 1, Integer::sum);
            }
            case NOT_MEASURED -> notMeasured++;
            case UNDECIDED -> undecided++;
            case NOT_IN_SERVICE -> {}
        }
    }

    int measured() {
        return measured;
    }

    int notMeasured() {
        return notMeasured;
    }

    int undecided() {
        return undecided;
    }

    SortedMap<String, Integer> categories() {
        return new TreeMap<>(categories);
    }

    /** Rounded half up to a hundredth; null where nobody was measured. */
    @Nullable BigDecimal mean() {
        return measured == 0
                ? null
                : BigDecimal.valueOf(total, DECIMALS)
                        .divide(BigDecimal.valueOf(measured), 2, RoundingMode.HALF_UP);
    }
}
