package id.jejak.ledger.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

import java.time.LocalDate;

/** Days as they are written ({@code 2026-03-01}); anything else as Jackson reads it. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = 10;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            var text = parser.getString();
            if (isDay(text)) {
                return LocalDate.of(
                        number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
            }
        }
        return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
    }

    /** A day that no month has is left to the general reader and its message. */
    private static boolean isDay(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            var digit = text.charAt(i);
            if (i != 4 && i != 7 && (digit < '0' || digit > '9')) {
                return false;
            }
        }
        var month = number(text, 5, 7);
        var day = number(text, 8, LENGTH);
        return month >= 1 && month <= 12 && day >= 1 && day <= 28;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
