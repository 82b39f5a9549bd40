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
 * @param segments into how many parts models are divided that can be, 1 to 16
 */
public record ProjectionSettings(
        int batch,
        int cachedDocuments,
        int nearHead,
        Duration livePause,
        Duration rebuildPause,
        int mostUnwritten,
        Duration grace,
        Ownership ownership,
        int segments) {

    public static final int MOST_SEGMENTS = 16;

    public ProjectionSettings {
        if (segments < 1 || segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException("a read model has 1 to 16 segments");
        }
    }

    public static final ProjectionSettings DEFAULT =
            new ProjectionSettings(
                    1_000,
                    50_000,
                    2_000,
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(3),
                    100_000,
                    Duration.ofSeconds(5),
                    Ownership.SHARED,
                    1);

    public ProjectionSettings with(Ownership other) {
        return new ProjectionSettings(
                batch,
                cachedDocuments,
                nearHead,
                livePause,
                rebuildPause,
                mostUnwritten,
                grace,
                other,
                segments);
    }

    /** With another number of segments; each part of a model is one. */
    public ProjectionSettings dividedInto(int parts) {
        return new ProjectionSettings(
                batch,
                cachedDocuments,
                nearHead,
                livePause,
                rebuildPause,
                mostUnwritten,
                grace,
                ownership,
                parts);
    }

    /** How many parts a model has. */
    public int partsOf(Projection projection) {
        return projection.isDivisible() ? segments : 1;
    }

    Duration pause(long toCome) {
        return toCome > nearHead ? rebuildPause : livePause;
    }

    /** The name of a projection's processor. */
    public static String processor(Projection projection) {
        return "read." + projection.name();
    }
}
