package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One disciplinary measure. */
public record MeasureId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static MeasureId ofNumber(String number) {
        return new MeasureId(StableId.of("measure", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
