package id.jejak.intake.csv;

/** A file, or the rest of it, that cannot be read. The code is stable. */
public final class FileRefused extends RuntimeException {
    private final long line;
    private final String column;
    private final String code;

    /**
     * @param line physical line, from 1; 0 where no line is to blame
     * @param column empty where no column is to blame
     */
    public FileRefused(long line, String column, String code, String message) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
        this.code = code;
    }

    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    public String code() {
        return code;
    }
}
