package id.jejak.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How imports run.
 *
 * @param lanes rows that are decided at the same time, 1 to 1,024; the ledger writes what waits in
 *     one step, so more lanes give more rows a second up to a point
 * @param queuedPerLane rows that wait for each lane in memory
 * @param folder where uploads lie until they are imported; without it one below the system's folder
 *     of temporary files
 * @param largestFile bytes of one file, unpacked
 * @param largestUpload bytes of one upload, packed as it comes
 * @param longestRow characters of one row
 * @param longestField characters of one field, where reading ends; one that is merely over 4,000 is
 *     refused with its row
 * @param uploadWithin how long an upload may take
 */
@ConfigurationProperties("jejak.import")
record IntakeSettings(
        @DefaultValue("64") int lanes,
        @DefaultValue("1000") int queuedPerLane,
        @Nullable Path folder,
        @DefaultValue("2GB") DataSize largestFile,
        @DefaultValue("1GB") DataSize largestUpload,
        @DefaultValue("65536") int longestRow,
        @DefaultValue("1000000") int longestField,
        @DefaultValue("30m") Duration uploadWithin) {
    private static final int MOST_LANES = 1_024;
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir"), "jejak-import");

    IntakeSettings {
        if (lanes < 1 || lanes > MOST_LANES || queuedPerLane < 1) {
            throw new IllegalArgumentException(
                    "jejak.import.lanes is 1 to 1024, jejak.import.queued-per-lane 1 or more");
        }
    }

    Path uploadFolder() {
        return folder == null ? TEMPORARY : folder;
    }
}
