package id.jejak.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads a file row by row. */
public final class Table implements AutoCloseable {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private long lastLine;

    private Table(CsvReader<CsvRecord> reader, List<String> columns) {
        this.reader = reader;
        this.records = reader.iterator();
        var first = nextRecord();
        if (first.isEmpty()) {
            throw new FileRefused(
                    0, "", "file.empty", "The file is empty; it needs at least its header line.");
        }
        this.header = Header.checked(lastLine, first.get().getFields(), columns);
    }

    /**
     * @param columns those that the header must name
     * @throws FileRefused where the header is wrong or nothing can be read
     */
    public static Table open(SourceFile file, List<String> columns, Limits limits)
            throws IOException {
        var in = file.open();
        try {
            var text = Utf8.reader(new BoundedInput(in, limits.fileBytes()));
            return new Table(csv(limits).build(CsvRecordHandler.of(), text), columns);
        } catch (RuntimeException | IOException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /**
     * The next row, or nothing at the end.
     *
     * @throws FileRefused where the file cannot be read any further
     */
    public Optional<Row> next() {
        return nextRecord()
                .map(record -> new Row(record.getStartingLineNumber(), header, record.getFields()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<CsvRecord> nextRecord() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            lastLine = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw Unreadable.because(unreadable, lastLine);
        }
    }

    private static CsvReader.CsvReaderBuilder csv(Limits limits) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.fieldChars());
    }
}
