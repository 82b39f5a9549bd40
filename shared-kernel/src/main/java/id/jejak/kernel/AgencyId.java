package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A city, an agency of it, or a unit of an agency. */
public record AgencyId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {
        Identifier.checked(value);
    }

    public static AgencyId ofCode(String code) {
        return new AgencyId(StableId.of("agency", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
