package id.jejak.intake;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Errors as a table that a spreadsheet may open without running anything. */
final class ErrorsCsv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private ErrorsCsv() {}

    static String of(List<ImportError> errors) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "line", "column", "code", "message");
            errors.forEach(
                    error ->
                            csv.writeRecord(
                                    plain(error.file()),
                                    Long.toString(error.line()),
                                    plain(error.column()),
                                    plain(error.code()),
                                    plain(error.message())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** An apostrophe before it makes a spreadsheet take it as text. */
    static String plain(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
