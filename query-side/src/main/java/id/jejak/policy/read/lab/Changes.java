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
import java.util.stream.Stream;

/** The changed decisions of a kept report. */
@Component("labChanges")
final class Changes {
    private final ReportShelf shelf;

    Changes(ReportShelf shelf) {
        this.shelf = shelf;
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
