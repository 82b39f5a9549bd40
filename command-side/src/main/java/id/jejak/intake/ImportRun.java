package id.jejak.intake;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One import as it stands.
 *
 * @param problem code of what broke it; null unless it failed
 */
public record ImportRun(
        String id,
        String startedBy,
        @Nullable String reason,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        List<FileReport> files) {
    /** How a run ends, or that it has not ended. */
    public enum State {
        RUNNING,
        /** Every file was gone through; rows may have been refused. */
        DONE,
        FAILED,
        CANCELLED
    }

    public ImportRun {
        files = List.copyOf(files);
    }

    public long rowsRead() {
        return sum(FileReport::rowsRead);
    }

    public long accepted() {
        return sum(FileReport::accepted);
    }

    public long unchanged() {
        return sum(FileReport::unchanged);
    }

    public long refused() {
        return sum(FileReport::refused);
    }

    public long errors() {
        return sum(FileReport::errors);
    }

    private long sum(ToLongFunction<FileReport> count) {
        return files.stream().mapToLong(count).sum();
    }
}
