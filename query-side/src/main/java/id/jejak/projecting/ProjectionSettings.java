package id.jejak.projecting;

import java.time.Duration;

/**
 * How read models are kept up.
 *
 * @param batch events handled in one go
 * @param cachedDocuments how many documents of one kind stay in memory between batches
 * @param nearHead with more events than this still to come, a rebuild is under way and writes wait
 * @param longestWait during a rebuild: the longest time between two writes
 * @param mostUnwritten during a rebuild: the most changed documents that wait
 */
public record ProjectionSettings(
        int batch, int cachedDocuments, int nearHead, Duration longestWait, int mostUnwritten) {

    /** Each projection sees every event in order, so it is one segment. */
    static final int SEGMENTS = 1;

    public static final ProjectionSettings DEFAULT =
            new ProjectionSettings(1_000, 50_000, 2_000, Duration.ofSeconds(2), 20_000);

    /** The name of a projection's processor. */
    public static String processor(Projection projection) {
        return "read." + projection.name();
    }
}
