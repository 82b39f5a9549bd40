package id.jejak.intake;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;

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

    @JsonProperty(access = READ_ONLY)
    public long rowsRead() {
        return sum(FileReport::rowsRead);
    }

    @JsonProperty(access = READ_ONLY)
    public long accepted() {
        return sum(FileReport::accepted);
    }

    @JsonProperty(access = READ_ONLY)
    public long unchanged() {
        return sum(FileReport::unchanged);
    }

    @JsonProperty(access = READ_ONLY)
    public long refused() {
        return sum(FileReport::refused);
    }

    @JsonProperty(access = READ_ONLY)
    public long errors() {
        return sum(FileReport::errors);
    }

    private long sum(ToLongFunction<FileReport> count) {
        return files.stream().mapToLong(count).sum();
    }
}
