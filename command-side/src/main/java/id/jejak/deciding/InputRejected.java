package id.jejak.deciding;

import java.util.List;

/** An input with wrong fields, all of them named. */
public final class InputRejected extends IllegalArgumentException {
    private final transient List<FieldError> errors;

    public InputRejected(List<FieldError> errors) {
        super("The input has wrong fields: " + errors.stream().map(FieldError::field).toList());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
