package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one participant said of one session. */
public record FeedbackId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeedbackId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
