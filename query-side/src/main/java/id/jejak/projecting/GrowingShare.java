package id.jejak.projecting;

import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How many parts of a model this process should hold. What it gave away to another process, Axon
 * does not let it take again for up to a minute: the pause for a segment that failed doubles while
 * a segment is still being let go, too. When the share grows because that other process is gone,
 * the pause is over.
 */
final class GrowingShare implements MaxSegmentProvider {
    private final MaxSegmentProvider share;
    private final Supplier<IntStream> unclaimed;
    private final IntConsumer free;
    private int last = Integer.MAX_VALUE;

    /**
     * @param unclaimed numbers of the parts that this process does not hold
     * @param free ends the pause for a part
     */
    GrowingShare(MaxSegmentProvider share, Supplier<IntStream> unclaimed, IntConsumer free) {
        this.share = share;
        this.unclaimed = unclaimed;
        this.free = free;
    }

    @Override
    public int getMaxSegments(String processor) {
        var now = share.getMaxSegments(processor);
        if (hasGrown(now)) {
            unclaimed.get().forEach(free);
        }
        return now;
    }

    private synchronized boolean hasGrown(int now) {
        var before = last;
        last = now;
        return now > before;
    }
}
