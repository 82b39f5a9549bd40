package id.jejak.intake.csv;

import java.util.regex.Pattern;

/** Tells apart, by the parser's own words, why it gave up; a test holds it to these words. */
final class Unreadable {
    private static final Pattern LINE = Pattern.compile("started in line (\\d+)");

    private Unreadable() {}

    static FileRefused because(RuntimeException failed, long lastLine) {
        var line = lastLine + 1;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefused known) {
                return known;
            }
            var words = String.valueOf(cause.getMessage());
            var found = LINE.matcher(words);
            if (found.find()) {
                line = Long.parseLong(found.group(1));
            }
            if (words.startsWith("Unclosed quoted field")) {
                return refused(
                        line,
                        "file.unclosed-quote",
                        "A quote is opened in this row and never closed;"
                                + " nothing from here on was read.");
            }
            if (words.startsWith("Unexpected character after closing quote")) {
                return refused(
                        line,
                        "file.text-after-quote",
                        "Text follows a closing quote; a quote inside a field is written twice."
                                + " Nothing from here on was read.");
            }
            if (words.startsWith("The maximum buffer size")) {
                return refused(
                        line,
                        "file.field-too-long",
                        "A field is too long, or a quote was never closed;"
                                + " nothing from here on was read.");
            }
        }
        return refused(line, "file.unreadable", "The file cannot be read as a table from here on.");
    }

    private static FileRefused refused(long line, String code, String message) {
        return new FileRefused(line, "", code, message);
    }
}
