package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A competency by its dictionary code, such as {@code M.01} for Integritas. */
public record CompetencyId(@JsonValue String value)
        implements Identifier, Comparable<CompetencyId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompetencyId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
