package id.jejak.intake.kinds;

import id.jejak.intake.csv.Row;

import java.util.List;

/** One kind of file. */
public interface FileKind {
    /** What the names of its files begin with. */
    String name();

    /** Every column, all of them needed in the header. */
    List<String> columns();

    /** Rows with the same text in this column are decided in the order of the file. */
    String keyColumn();

    /** How often the file is read; each row belongs to one reading. */
    default int passes() {
        return 1;
    }

    /** From 0; never more than {@code passes() - 1}. */
    default int passOf(Row row) {
        return 0;
    }

    /**
     * What the row asks for, in order.
     *
     * @throws id.jejak.deciding.InputRejected with every wrong column
     */
    List<Step> steps(Cells cells);
}
