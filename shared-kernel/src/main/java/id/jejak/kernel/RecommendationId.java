package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One recommendation to develop a competency. */
public record RecommendationId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
