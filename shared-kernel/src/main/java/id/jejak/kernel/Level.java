package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A competency level, 1 to 5 (PermenPANRB 38/2017). 0 is Jejak's own way to record that an
 * assessment found none of the indicators of level 1; nothing may require it.
 */
public record Level(@JsonValue int value) implements Comparable<Level> {
    public static final Level NONE = new Level(0);
    public static final int HIGHEST = 5;

    /**
     * @throws InvalidValue {@code level.out-of-range} outside 0 to 5
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Level {
        if (value < 0 || value > HIGHEST) {
            throw new InvalidValue(
                    "level.out-of-range", "A competency level is 0 (not shown) or 1 to 5.");
        }
    }

    /** The name in the dictionary; level 5 is also written "Mahir" in one treasury text. */
    public String title() {
        return switch (value) {
            case 0 -> "Belum tampak";
            case 1 -> "Paham";
            case 2 -> "Dasar";
            case 3 -> "Menengah";
            case 4 -> "Mumpuni";
            default -> "Ahli";
        };
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
