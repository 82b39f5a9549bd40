package id.jejak.intake.csv;

import id.jejak.deciding.FieldError;

import java.util.Optional;

/** What makes a cell no text at all, whatever its column. */
public enum TextFault {
    MALFORMED_UTF8("These bytes are no UTF-8; save the file as UTF-8."),
    CONTROL_CHARACTER("This field holds a control character that nobody can see.");

    private final String sentence;

    TextFault(String sentence) {
        this.sentence = sentence;
    }

    public static Optional<TextFault> of(String cell) {
        if (cell.indexOf(Utf8.MALFORMED) >= 0) {
            return Optional.of(MALFORMED_UTF8);
        }
        return cell.chars().anyMatch(TextFault::isHidden)
                ? Optional.of(CONTROL_CHARACTER)
                : Optional.empty();
    }

    public FieldError in(String column) {
        return new FieldError(column, code(), sentence);
    }

    public String code() {
        return this == MALFORMED_UTF8 ? "field.malformed-utf8" : "field.control-character";
    }

    String sentence() {
        return sentence;
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }
}
