package id.jejak.infra.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180, written apart from the writer under test. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<Row> read(Path folder, String file) {
        try {
            var csv = new Csv(Files.readString(folder.resolve(file)));
            var headers = csv.line();
            var rows = new ArrayList<Row>();
            while (csv.at < csv.text.length()) {
                var cells = csv.line();
                if (cells.size() != headers.size()) {
                    throw new IllegalStateException(file + ": " + cells);
                }
                var row = new HashMap<String, String>();
                for (var i = 0; i < cells.size(); i++) {
                    row.put(headers.get(i), cells.get(i));
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalStateException("no end of line at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        var cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
                at += text.charAt(at) == '"' ? 1 : 0;
                cell.append(text.charAt(at++));
            }
            at++;
            return cell.toString();
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    record Row(Map<String, String> cells) {
        String get(String header) {
            var value = cells.get(header);
            if (value == null) {
                throw new IllegalStateException("no column " + header + " in " + cells.keySet());
            }
            return value;
        }
    }
}
