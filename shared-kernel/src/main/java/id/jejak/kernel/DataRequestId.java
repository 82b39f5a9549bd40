package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody's request about the own personal data. */
public record DataRequestId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataRequestId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static DataRequestId ofNumber(String number) {
        return new DataRequestId(StableId.of("data-request", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
