package id.jejak.policy.read.histories;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.LedgerClosedException;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.histories.HistoryReader;
import id.jejak.policy.rules.histories.Snapshot;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Follows the ledger and keeps the histories. Reads in small steps on one thread of its own, and
 * takes no lock that commands wait for. An event that cannot be read is left out, and named in the
 * log and in what is made of the histories; the others of its employee go on.
 */
@Component
public final class LiveHistories implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveHistories.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Ledger ledger;
    private final Histories histories;
    private final HistoryReader reader;
    private volatile @Nullable Thread thread;

    /**
     * @param histories others may read on in them, too
     */
    LiveHistories(Ledger ledger, Histories histories) {
        this.ledger = ledger;
        this.histories = histories;
        this.reader =
                new HistoryReader(
                        EventCatalogue.BY_NAME,
                        histories,
                        (why, position) ->
                                LOG.error("event {} is left out of the histories", position, why));
    }

    /** Everybody as of the last event that was read. */
    public Snapshot snapshot() {
        return histories.snapshot();
    }

    /** Of the last event read; -1 for none. */
    public long position() {
        return histories.position();
    }

    /**
     * Waits until the histories hold everything up to a position.
     *
     * @return the position reached, which is an earlier one when the time was over
     */
    public long await(long wanted, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        try {
            while (position() < wanted && System.nanoTime() < deadline) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return position();
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("histories").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                step();
            }
        } catch (InterruptedException | LedgerClosedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            var next = histories.position() + 1;
            if (ledger.awaitBeyond(next - 1, PATIENCE) > next) {
                take();
            }
        } catch (LedgerClosedException closed) {
            throw closed;
        } catch (RuntimeException failed) {
            LOG.warn("histories stand at position {} and try again", position(), failed);
            Thread.sleep(PAUSE);
        }
    }

    /** A few events, so that others get at the ledger in between. */
    void take() {
        for (var stored : ledger.readFrom(histories.position() + 1, AT_ONCE)) {
            reader.read(
                    stored.position(),
                    stored.name(),
                    type -> LedgerJson.mapper().readValue(stored.payload(), type));
        }
    }
}
