package id.jejak.deciding;

import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Written;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the text of a field says; every method refuses with {@link InvalidValue}. */
public final class FieldText {
    private static final int LONGEST = 4_000;

    private FieldText() {}

    static String plain(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidValue("field.too-long", "This field takes at most 4000 characters.");
        }
        if (text.codePoints().anyMatch(FieldText::isUnfit)) {
            throw new InvalidValue(
                    "field.bad-character", "This field takes no control characters.");
        }
        return text;
    }

    /** Lines and tabs are text; half a character is none and can be stored nowhere. */
    private static boolean isUnfit(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
    }

    static LocalDate date(String text) {
        try {
            return Written.day(text);
        } catch (DateTimeException _) {
            throw new InvalidValue(
                    "field.not-a-date",
                    "A date is written year-month-day, such as 2025-03-31, from 1900 to 2199.");
        }
    }

    public static int whole(String text, int lowest, int highest) {
        try {
            var number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Same answer as for a number out of range.
        }
        throw new InvalidValue(
                "field.not-a-whole-number",
                "A whole number from " + lowest + " to " + highest + " is needed.");
    }

    /** At most 18 digits, 9 of them decimals. */
    public static BigDecimal decimal(String text) {
        try {
            var number = new BigDecimal(text);
            if (number.precision() <= 18 && number.scale() >= -9 && number.scale() <= 9) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Same answer as for a number that is too long.
        }
        throw new InvalidValue(
                "field.not-a-number", "A number is needed, with a point before its decimals.");
    }

    /** A decimal number that the type itself may still refuse. */
    public static <T> Function<String, T> decimalOf(Function<BigDecimal, T> type) {
        return text -> type.apply(decimal(text));
    }

    public static <T extends Enum<T>> Function<String, T> choice(Class<T> type) {
        return text -> {
            try {
                return Enum.valueOf(
                        type, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
            } catch (IllegalArgumentException _) {
                throw new InvalidValue(
                        "field.unknown-choice",
                        "One of " + List.of(type.getEnumConstants()) + " is needed.");
            }
        };
    }
}
