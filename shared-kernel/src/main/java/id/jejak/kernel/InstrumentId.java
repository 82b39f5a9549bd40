package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One version of a questionnaire or test. */
public record InstrumentId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InstrumentId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
