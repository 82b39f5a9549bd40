package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A project, or another use of what was learned. */
public record ProjectId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
