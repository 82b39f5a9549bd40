package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One award case, from nomination to grant or revocation. */
public record AwardId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AwardId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static AwardId ofNumber(String number) {
        return new AwardId(StableId.of("award", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
