package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.StoredEvent;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Reads on from a place, and notes what it was given, in the order it was given. */
final class LateReader {

    /** Half a minute without an event that is there: it will not come any more. */
    private static final int MOST_LOOKS = 300;

    private final long first;
    private final List<Long> positions = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    /**
     * @param first position of the first event it wants
     */
    LateReader(long first) {
        this.first = first;
    }

    interface Pause {
        void take() throws InterruptedException;
    }

    /** What a processor would keep of it. */
    TrackingToken token() {
        return new GlobalSequenceTrackingToken(next() - 1);
    }

    private long next() {
        return first + positions.size();
    }

    /** Reads so many events at the most, on a stream of its own. */
    void read(EmbeddedEventStore store, int most, BooleanSupplier isOver)
            throws InterruptedException {
        read(store, most, isOver, () -> {});
    }

    /** Reads until nothing comes any more after it was over. */
    Void readToTheEnd(EmbeddedEventStore store, BooleanSupplier isOver)
            throws InterruptedException {
        return readToTheEnd(store, isOver, () -> {});
    }

    /**
     * @param pause between two events
     */
    Void readToTheEnd(EmbeddedEventStore store, BooleanSupplier isOver, Pause pause)
            throws InterruptedException {
        read(store, Integer.MAX_VALUE, isOver, pause);
        return null;
    }

    private void read(EmbeddedEventStore store, int most, BooleanSupplier isOver, Pause pause)
            throws InterruptedException {
        try (var stream = store.openStream(token())) {
            for (int read = 0; read < most && hasNext(stream, store, isOver); read++) {
                note(stream.nextAvailable());
                pause.take();
            }
        }
    }

    /** A busy machine may keep a reader waiting for longer than it takes to look once. */
    private boolean hasNext(
            BlockingStream<?> stream, EmbeddedEventStore store, BooleanSupplier isOver)
            throws InterruptedException {
        var looks = 0;
        while (!stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
            if (isOver.getAsBoolean() && (isAtTheEndOf(store) || ++looks > MOST_LOOKS)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAtTheEndOf(EmbeddedEventStore store) {
        return store.createHeadToken() == null || token().covers(store.createHeadToken());
    }

    private void note(TrackedEventMessage<?> event) {
        var token = (GlobalSequenceTrackingToken) Objects.requireNonNull(event.trackingToken());
        positions.add(token.getGlobalIndex());
        events.add(event.getIdentifier());
    }

    void assertHasSeenEverythingOnce(EventLedger ledger) {
        var all = ledger.readFrom(first, Integer.MAX_VALUE);
        assertThat(positions)
                .as("from position %d on", first)
                .containsExactlyElementsOf(all.stream().map(StoredEvent::position).toList());
        assertThat(events)
                .containsExactlyElementsOf(all.stream().map(StoredEvent::eventId).toList());
    }
}
