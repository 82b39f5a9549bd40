package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The training budget of one agency for one year. */
public record BudgetId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BudgetId {
        Identifier.checked(value);
    }

    public static BudgetId of(AgencyId agency, int year) {
        return new BudgetId(StableId.of("budget", agency + "/" + year));
    }

    @Override
    public String toString() {
        return value;
    }
}
