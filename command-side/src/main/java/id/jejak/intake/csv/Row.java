package id.jejak.intake.csv;

import java.util.List;

/**
 * One row of a table whose header was found right.
 *
 * @param line the physical line it starts on, from 1 (the header's)
 * @param cells as they stand in the file; as many as the header has, unless {@link #isWhole} says
 *     otherwise
 */
public record Row(long line, List<String> header, List<String> cells) {
    public boolean isWhole() {
        return cells.size() == header.size();
    }

    /** The cell of this column; empty where the row is too short to have it. */
    public String cell(String column) {
        var index = header.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    public long characters() {
        return cells.stream().mapToLong(String::length).sum();
    }
}
