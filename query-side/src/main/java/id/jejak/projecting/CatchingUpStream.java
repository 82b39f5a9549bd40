package id.jejak.projecting;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Takes shared blocks as long as there are whole ones, then follows the event store. Used by one
 * thread.
 */
final class CatchingUpStream implements BlockingStream<TrackedEventMessage<?>> {

    private final SharedSource source;
    private long next;
    private List<TrackedEventMessage<?>> block = List.of();
    private int taken;
    private @Nullable BlockingStream<TrackedEventMessage<?>> live;

    CatchingUpStream(SharedSource source, long next) {
        this.source = source;
        this.next = next;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return isInBlock() ? Optional.of(block.get(taken)) : live().peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return isInBlock() || live().hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        if (!isInBlock()) {
            return live().nextAvailable();
        }
        next++;
        return block.get(taken++);
    }

    @Override
    public void close() {
        source.hasLeft(this);
        block = List.of();
        if (live != null) {
            live.close();
        }
    }

    private boolean isInBlock() {
        if (live == null && taken == block.size() && source.isWhole(start())) {
            block = loaded();
            taken = (int) (next - start());
        }
        return live == null && taken < block.size();
    }

    /** Blocks start at the same positions for everybody. */
    private long start() {
        return next - next % SharedSource.BLOCK;
    }

    private List<TrackedEventMessage<?>> loaded() {
        try {
            source.isAt(this, start());
            return source.block(start());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading events", interrupted);
        }
    }

    private BlockingStream<TrackedEventMessage<?>> live() {
        if (live == null) {
            source.hasLeft(this);
            live = source.follow(next);
        }
        return live;
    }
}
