package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One rating of one employee's work over one period. */
public record RatingId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RatingId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
