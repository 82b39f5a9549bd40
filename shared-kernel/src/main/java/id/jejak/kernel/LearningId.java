package id.jejak.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One learning activity that an employee reports. */
public record LearningId(@JsonValue String value) implements Identifier {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LearningId {
        Identifier.checked(value);
    }

    /**
     * @param number the employee's or the office's own number
     */
    public static LearningId of(EmployeeId employee, String number) {
        return new LearningId(StableId.of("learning", employee + "\n" + number));
    }

    @Override
    public String toString() {
        return value;
    }
}
