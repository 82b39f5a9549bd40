package id.jejak.kernel;

import java.util.regex.Pattern;

/**
 * An opaque key of a stream. It says nothing about the thing it names, least of all about a person.
 */
public interface Identifier {
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    String value();

    /**
     * @throws InvalidValue {@code value.bad-id} unless 1 to 64 letters, digits, dots, dashes or
     *     underscores
     */
    static String checked(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "value.bad-id",
                    "An id has 1 to 64 letters, digits, dots, dashes or underscores.");
        }
        return value;
    }
}
