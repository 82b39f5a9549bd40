package id.jejak.kernel;

/**
 * An opaque key of a stream. It says nothing about the thing it names, least of all about a person.
 */
public interface Identifier {
    int LONGEST = 64;

    String value();

    /**
     * @throws InvalidValue {@code value.bad-id} unless 1 to 64 letters, digits, dots, dashes or
     *     underscores that begin with a letter or digit
     */
    static String checked(String value) {
        if (!isValid(value)) {
            throw new InvalidValue(
                    "value.bad-id",
                    "An id has 1 to 64 letters, digits, dots, dashes or underscores.");
        }
        return value;
    }

    /** Character by character: a pattern took a tenth of the time of reading events. */
    static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isAlphanumeric(value.charAt(0))) {
            return false;
        }
        for (var i = 1; i < value.length(); i++) {
            var c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
