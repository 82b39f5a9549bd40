package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.lab.Row;

import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The changed decisions of a kept report. */
@Component("labChanges")
final class Changes {
    private final ReportShelf shelf;

    Changes(ReportShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param more whether there are others after these
     */
    record Page(String id, long from, boolean more, List<Row> rows) {}

    /**
     * @param from how many that fit to pass over
     */
    Page page(String id, Predicate<Row> filter, long from, int size) {
        try (var rows = all(id)) {
            var found = rows.filter(filter).skip(from).limit(size + 1L).toList();
            return new Page(id, from, found.size() > size, found.stream().limit(size).toList());
        }
    }

    /** In the order of employees, policies and days; to be closed. */
    Stream<Row> all(String id) {
        var stored = shelf.rows(id).orElseThrow(() -> new NotFound("lab-question"));
        var reader = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8));
        return reader.lines()
                .map(line -> LedgerJson.mapper().readValue(line, Row.class))
                .onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
