package id.jejak.projecting;

import java.time.Duration;

/**
 * How read models are kept up.
 *
 * @param batch events handled in one go
 * @param cachedDocuments how many documents of one kind stay in memory between batches
 * @param nearHead with more events than this still to come, a rebuild is under way
 * @param livePause while events stream in: the longest time between two writes
 * @param rebuildPause during a rebuild: the same
 * @param mostUnwritten the most changed documents that wait for a write
 * @param grace how long the documents of a replaced generation stay, for those who still read them
 * @param ownership who else may write the read models
 */
public record ProjectionSettings(
        int batch,
        int cachedDocuments,
        int nearHead,
        Duration livePause,
        Duration rebuildPause,
        int mostUnwritten,
        Duration grace,
        Ownership ownership) {

    /** Each projection sees every event in order, so it is one segment. */
    static final int SEGMENTS = 1;

    public static final ProjectionSettings DEFAULT =
            new ProjectionSettings(
                    1_000,
                    50_000,
                    2_000,
                    Duration.ofMillis(800),
                    Duration.ofSeconds(10),
                    100_000,
                    Duration.ofSeconds(5),
                    Ownership.SHARED);

    public ProjectionSettings with(Ownership other) {
        return new ProjectionSettings(
                batch,
                cachedDocuments,
                nearHead,
                livePause,
                rebuildPause,
                mostUnwritten,
                grace,
                other);
    }

    Duration pause(long toCome) {
        return toCome > nearHead ? rebuildPause : livePause;
    }

    /** The name of a projection's processor. */
    public static String processor(Projection projection) {
        return "read." + projection.name();
    }
}
