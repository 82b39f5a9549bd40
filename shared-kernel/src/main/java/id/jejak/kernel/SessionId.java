package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One run of a training programme, with dates and seats. */
public record SessionId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
