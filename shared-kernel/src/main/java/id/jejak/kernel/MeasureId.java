package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One disciplinary measure. */
public record MeasureId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
