package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One call for nominations. */
public record CallId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CallId {
        Identifier.checked(value);
    }

    public static CallId ofCode(String code) {
        return new CallId(StableId.of("call", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
