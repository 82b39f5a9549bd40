package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A meeting with the public (musyawarah). */
public record ForumId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForumId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static ForumId ofNumber(String number) {
        return new ForumId(StableId.of("forum", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
