package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One assessment of one employee. */
public record AssessmentId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
