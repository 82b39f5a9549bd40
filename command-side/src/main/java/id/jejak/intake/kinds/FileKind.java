package id.jejak.intake.kinds;

import id.jejak.deciding.Command;
import id.jejak.intake.csv.Row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One kind of file. */
public abstract class FileKind {
    private final String name;
    private final String keyColumn;
    private final List<String> columns;

    /**
     * @param name what the names of its files begin with
     * @param keyColumn rows with the same text in this column are decided in the order of the file
     * @param columns of each of its commands; a column counts once
     */
    @SafeVarargs
    FileKind(String name, String keyColumn, List<String>... columns) {
        this.name = name;
        this.keyColumn = keyColumn;
        var once = new LinkedHashSet<String>();
        for (var part : columns) {
            once.addAll(part);
        }
        this.columns = List.copyOf(once);
    }

    public final String name() {
        return name;
    }

    public final String keyColumn() {
        return keyColumn;
    }

    /** All of them needed in the header. */
    public final List<String> columns() {
        return columns;
    }

    /**
     * Rows with the same text in this column are decided in the order of the file, too, for
     * decisions that look at what the earlier rows recorded.
     */
    public Optional<String> orderedColumn() {
        return Optional.empty();
    }

    /** How often the file is read; each row belongs to one reading. */
    public int passes() {
        return 1;
    }

    /** From 0; never more than {@code passes() - 1}. */
    public int passOf(Row row) {
        return 0;
    }

    /**
     * What the row asks for, in order.
     *
     * @throws id.jejak.deciding.InputRejected with every wrong column
     */
    public abstract List<Step> steps(Cells cells);

    /** The one command of a row, made from all columns. */
    final List<Step> one(Cells cells, String step, Supplier<Command> command) {
        return cells.build(() -> List.of(new Step(step, command.get(), columns)));
    }
}
