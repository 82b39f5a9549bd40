package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where money of a budget comes from: {@link #ALLOCATION}, or the pledge of a sponsor. Unique
 * within the budget.
 */
public record FundId(@JsonValue String value) implements Identifier, Comparable<FundId> {
    /** The region's own money for the year. */
    public static final FundId ALLOCATION = new FundId("allocation");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own number of the pledge
     */
    public static FundId ofPledge(String number) {
        return new FundId(StableId.of("pledge", number));
    }

    public boolean isAllocation() {
        return equals(ALLOCATION);
    }

    @Override
    public int compareTo(FundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
