package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One seminar or exchange with other regions. */
public record ExchangeId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExchangeId {
        Identifier.checked(value);
    }

    public static ExchangeId ofCode(String code) {
        return new ExchangeId(StableId.of("exchange", code));
    }

    @Override
    public String toString() {
        return value;
    }
}
