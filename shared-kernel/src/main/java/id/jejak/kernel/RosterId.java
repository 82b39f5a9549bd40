package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A roster of people who can be called in a disaster. */
public record RosterId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RosterId {
        Identifier.checked(value);
    }

    public static RosterId ofCode(String code) {
        return new RosterId(StableId.of("roster", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
