package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An employee, never the NIP: that one carries birth date and sex. */
public record EmployeeId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmployeeId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
