package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One run of a training programme, with dates and seats. */
public record SessionId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SessionId {
        Identifier.checked(value);
    }

    public static SessionId ofCode(String code) {
        return new SessionId(StableId.of("session", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
