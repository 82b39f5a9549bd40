package id.jejak.intake.kinds;

import id.jejak.intake.csv.Row;
import id.jejak.kernel.Blinding;

/**
 * Ids of commands that follow from what a row says: the same row, in whatever file and order of
 * columns, is the same command; a corrected row is another. Blinded, because rows tell about people
 * and the id is stored in the clear for ever.
 */
public final class CommandIds {
    private static final String PURPOSE = "import-command";
    private static final char BETWEEN = '\u001f';

    private CommandIds() {}

    public static String of(FileKind kind, Row row, Step step, Blinding blinding) {
        var text = new StringBuilder(kind.name()).append(BETWEEN).append(step.name());
        step.columns().forEach(column -> text.append(BETWEEN).append(row.cell(column).strip()));
        return blinding.opaque(PURPOSE, text.toString());
    }
}
