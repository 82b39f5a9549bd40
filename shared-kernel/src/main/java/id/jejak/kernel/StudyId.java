package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One study for a degree, from application to outcome. */
public record StudyId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StudyId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own number of the case
     */
    public static StudyId ofNumber(String number) {
        return new StudyId(StableId.of("study", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
