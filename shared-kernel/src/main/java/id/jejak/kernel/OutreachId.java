package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One event that explains a policy or programme to those it concerns. */
public record OutreachId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OutreachId {
        Identifier.checked(value);
    }

    public static OutreachId ofCode(String code) {
        return new OutreachId(StableId.of("outreach", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
