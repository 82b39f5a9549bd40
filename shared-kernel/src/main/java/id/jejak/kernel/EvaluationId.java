package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The evaluation of what one session did for one participant. */
public record EvaluationId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvaluationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
