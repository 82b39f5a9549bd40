package id.jejak.projecting;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

import java.time.Duration;

/**
 * How several processes share the projections. Each segment of a projection has one claim in the
 * token store; who holds it folds.
 *
 * @param timeout after how long without a sign of life another process goes on for a dead one, at
 *     the latest
 * @param share how many claims of a processor this process should hold: one for each segment
 */
public record Claims(Duration timeout, MaxSegmentProvider share) {
    static final Claims ALONE =
            new Claims(Duration.ofSeconds(10), _ -> ProjectionSettings.MOST_SEGMENTS);

    /** How old a claim may get. What remains of the timeout is for noticing that it is free. */
    public Duration age() {
        return timeout.multipliedBy(4).dividedBy(5);
    }

    /** How often a process looks for free claims; its own it renews half as often. */
    public Duration look() {
        return timeout.dividedBy(10);
    }
}
