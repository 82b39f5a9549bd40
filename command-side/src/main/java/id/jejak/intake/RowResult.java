package id.jejak.intake;

import id.jejak.deciding.FieldError;

import java.util.List;

/**
 * What became of one row.
 *
 * @param errors at least one where it was refused, none otherwise
 */
record RowResult(RowOutcome outcome, List<FieldError> errors) {
    static RowResult taken(boolean isNew) {
        return new RowResult(isNew ? RowOutcome.ACCEPTED : RowOutcome.UNCHANGED, List.of());
    }

    static RowResult refused(List<FieldError> errors) {
        return new RowResult(RowOutcome.REFUSED, errors);
    }

    /** A refusal that blames no column. */
    static RowResult refused(String code, String message) {
        return refused(List.of(new FieldError("", code, message)));
    }
}
