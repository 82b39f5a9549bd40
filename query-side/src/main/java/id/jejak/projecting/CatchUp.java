package id.jejak.projecting;

import java.util.function.LongSupplier;

/**
 * Brings a read model that is far behind up to the last whole block of the ledger, block by block
 * and without the detours of a live stream. Whoever runs it holds the claim on the model.
 */
final class CatchUp {

    private final Projector projector;
    private final SharedBlocks blocks;
    private final LongSupplier head;
    private volatile boolean claimed;
    private volatile boolean failing;
    private volatile boolean stopped;

    /**
     * @param head how many events the ledger holds
     */
    CatchUp(Projector projector, SharedBlocks blocks, LongSupplier head) {
        this.projector = projector;
        this.blocks = blocks;
        this.head = head;
    }

    /**
     * Returns when the model is written as far as it is folded. What fails is dropped from memory;
     * the next run resumes from what is written.
     *
     * @param keepClaim called after each block; throws when the claim is lost
     */
    void run(Runnable keepClaim) {
        try {
            catchUp(keepClaim);
            failing = false;
        } catch (RuntimeException failed) {
            failing = true;
            throw failed;
        }
    }

    private void catchUp(Runnable keepClaim) {
        if (!isFarBehind()) {
            return;
        }
        try {
            foldBlocks(keepClaim);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while catching up", interrupted);
        } finally {
            blocks.hasLeft(this);
        }
    }

    /** By a whole block at least. */
    boolean isFarBehind() {
        return blocks.end(projector.resumeFrom()) <= head.getAsLong();
    }

    private void foldBlocks(Runnable keepClaim) throws InterruptedException {
        var next = projector.resumeFrom();
        while (!stopped && blocks.end(next) <= head.getAsLong()) {
            projector.fold(next, blocks.from(next, this));
            next = blocks.end(next);
            keepClaim.run();
        }
        projector.flush();
    }

    boolean isClaimed() {
        return claimed;
    }

    /** Whether it failed when it was last tried. */
    boolean isFailing() {
        return failing;
    }

    void taken() {
        claimed = true;
    }

    void released() {
        claimed = false;
    }

    /** At the end of the block at hand. */
    void stop() {
        stopped = true;
    }
}
