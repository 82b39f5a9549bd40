package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody's request about the own personal data. */
public record DataRequestId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataRequestId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
