package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A training programme. */
public record ProgrammeId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        Identifier.checked(value);
    }

    public static ProgrammeId ofCode(String code) {
        return new ProgrammeId(StableId.of("programme", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
