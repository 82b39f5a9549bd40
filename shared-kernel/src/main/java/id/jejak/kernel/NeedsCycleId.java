package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One needs analysis of one agency for one year. */
public record NeedsCycleId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NeedsCycleId {
        Identifier.checked(value);
    }

    public static NeedsCycleId ofCode(String code) {
        return new NeedsCycleId(StableId.of("needs-cycle", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
