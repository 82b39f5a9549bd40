package id.jejak.policy.rules.compiled;

import java.math.BigDecimal;
import java.util.List;

/** The numbers of a cell: where a table may change its mind. */
public final class Numbers {
    private Numbers() {}

    /** None if the cell cannot be read. */
    public static List<BigDecimal> of(String cell) {
        return CellReading.numbers(cell);
    }
}
