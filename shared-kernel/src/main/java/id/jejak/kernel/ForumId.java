package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A meeting with the public (musyawarah). */
public record ForumId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForumId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
