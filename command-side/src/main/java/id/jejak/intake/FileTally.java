package id.jejak.intake;

import id.jejak.deciding.FieldError;
import id.jejak.intake.csv.FileRefused;
import id.jejak.intake.csv.SourceFile;
import id.jejak.intake.kinds.FileKind;
import id.jejak.intake.kinds.FileKinds;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of one file while many lanes work on it. */
final class FileTally {
    static final int ERRORS_KEPT = 1_000;
    private static final long NANOS = 1_000_000_000;

    private final SourceFile file;
    private final LongAdder rows = new LongAdder();
    private final Map<RowOutcome, LongAdder> outcomes = new EnumMap<>(RowOutcome.class);
    private final List<ImportError> errors = new ArrayList<>();
    private long errorCount;
    private volatile FileReport.State state = FileReport.State.WAITING;
    private volatile long startedNanos;
    private volatile long endedNanos;

    FileTally(SourceFile file) {
        this.file = file;
        for (var outcome : RowOutcome.values()) {
            outcomes.put(outcome, new LongAdder());
        }
    }

    SourceFile file() {
        return file;
    }

    Optional<FileKind> kind() {
        return FileKinds.ofFile(file.name());
    }

    void started() {
        startedNanos = System.nanoTime();
        state = FileReport.State.RUNNING;
    }

    void ended(FileReport.State end) {
        endedNanos = System.nanoTime();
        state = end;
    }

    boolean isOpen() {
        return state == FileReport.State.WAITING || state == FileReport.State.RUNNING;
    }

    void read() {
        rows.increment();
    }

    void count(long line, RowResult result) {
        adder(result.outcome()).increment();
        result.errors().forEach(error -> report(line, error));
    }

    /** Kept however many errors there were before: it says why the file was not read to its end. */
    synchronized void refuse(FileRefused refusal) {
        errorCount++;
        errors.add(
                new ImportError(
                        file.name(),
                        refusal.line(),
                        refusal.column(),
                        refusal.code(),
                        String.valueOf(refusal.getMessage())));
    }

    private synchronized void report(long line, FieldError error) {
        errorCount++;
        if (errors.size() < ERRORS_KEPT) {
            errors.add(
                    new ImportError(
                            file.name(), line, error.field(), error.code(), error.message()));
        }
    }

    /** In the order of lines; lanes report them in any. */
    synchronized List<ImportError> errors() {
        return errors.stream().sorted(Comparator.comparingLong(ImportError::line)).toList();
    }

    FileReport report() {
        return new FileReport(
                file.name(),
                kindName(),
                state,
                rows.sum(),
                adder(RowOutcome.ACCEPTED).sum(),
                adder(RowOutcome.UNCHANGED).sum(),
                adder(RowOutcome.REFUSED).sum(),
                errorCount(),
                rowsPerSecond());
    }

    private @Nullable String kindName() {
        return kind().map(FileKind::name).orElse(null);
    }

    private synchronized long errorCount() {
        return errorCount;
    }

    private LongAdder adder(RowOutcome outcome) {
        return outcomes.computeIfAbsent(outcome, _ -> new LongAdder());
    }

    private long rowsPerSecond() {
        if (startedNanos == 0) {
            return 0;
        }
        var until = endedNanos == 0 ? System.nanoTime() : endedNanos;
        var finished = outcomes.values().stream().mapToLong(LongAdder::sum).sum();
        return finished * NANOS / Math.max(1, until - startedNanos);
    }
}
