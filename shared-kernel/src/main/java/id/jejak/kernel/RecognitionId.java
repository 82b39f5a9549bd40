package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A superior's recognition of an improvement. */
public record RecognitionId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecognitionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
