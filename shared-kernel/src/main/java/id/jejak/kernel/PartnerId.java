package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A partner in training, under its own code. */
public record PartnerId(@JsonValue String value) implements Identifier, Comparable<PartnerId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        Identifier.checked(value);
    }

    public static PartnerId ofCode(String code) {
        return new PartnerId(StableId.of("partner", code));
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
