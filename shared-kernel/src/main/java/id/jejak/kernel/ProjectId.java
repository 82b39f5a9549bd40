package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A project, or another use of what was learned. */
public record ProjectId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        Identifier.checked(value);
    }

    /**
     * @param number the office's own; without one, whatever names the case
     */
    public static ProjectId ofNumber(String number) {
        return new ProjectId(StableId.of("project", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
