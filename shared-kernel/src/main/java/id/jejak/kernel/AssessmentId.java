package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One assessment of one employee. */
public record AssessmentId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssessmentId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static AssessmentId ofNumber(String number) {
        return new AssessmentId(StableId.of("assessment", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
