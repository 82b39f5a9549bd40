package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.math.BigDecimal;

/** A result between 0 and 100 with at most two decimals. */
public record Percent(@JsonValue BigDecimal value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws InvalidValue {@code percent.out-of-range} outside 0 to 100 or finer than a hundredth
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw outOfRange();
        }
        var stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (value.scale() > 2) {
            throw outOfRange();
        }
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }

    private static InvalidValue outOfRange() {
        return new InvalidValue("percent.out-of-range", "A result is 0 to 100, in steps of 0.01.");
    }
}
