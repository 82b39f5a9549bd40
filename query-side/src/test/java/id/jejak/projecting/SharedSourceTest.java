package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class SharedSourceTest {
    private static final int STORED = 3 * SharedSource.BLOCK + 250;

    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final SharedSource source = new SharedSource(streams(), () -> STORED);

    @BeforeEach
    void store() {
        publish(0, STORED);
    }

    @AfterEach
    void close() {
        store.shutDown();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 998, 999, 1_000, 2_500, 2_999, 3_100})
    void every_event_comes_once_and_in_order_wherever_a_stream_begins(long seen) throws Exception {
        try (var stream =
                source.openStream(seen < 0 ? null : new GlobalSequenceTrackingToken(seen))) {
            assertThat(payloads(take(stream, (int) (STORED - seen - 1))))
                    .isEqualTo(
                            IntStream.range((int) seen + 1, STORED)
                                    .<Object>mapToObj(i -> i)
                                    .toList());
        }
    }

    @Test
    void what_is_stored_later_follows() throws Exception {
        try (var stream = source.openStream(null)) {
            take(stream, STORED);
            publish(STORED, STORED + 3);

            assertThat(payloads(take(stream, 3))).containsExactly(STORED, STORED + 1, STORED + 2);
        }
    }

    @Test
    void streams_that_start_together_share_what_was_read() throws Exception {
        try (var one = source.openStream(null);
                var other = source.openStream(null)) {
            var first = take(one, SharedSource.BLOCK);
            var second = take(other, SharedSource.BLOCK);

            assertThat(IntStream.range(0, SharedSource.BLOCK))
                    .allMatch(i -> first.get(i) == second.get(i));
        }
    }

    @Test
    void a_stream_that_stands_still_does_not_stop_the_others() throws Exception {
        try (var stuck = source.openStream(null);
                var other = source.openStream(null)) {
            take(stuck, 1);

            assertThat(take(other, STORED)).hasSize(STORED);
        }
    }

    private void publish(int from, int to) {
        store.publish(
                IntStream.range(from, to).mapToObj(GenericEventMessage::asEventMessage).toList());
    }

    private static List<Object> payloads(List<TrackedEventMessage<?>> events) {
        return events.stream().<Object>map(TrackedEventMessage::getPayload).toList();
    }

    private static List<TrackedEventMessage<?>> take(
            BlockingStream<TrackedEventMessage<?>> stream, int count) throws InterruptedException {
        var taken = new ArrayList<TrackedEventMessage<?>>();
        while (taken.size() < count && stream.hasNextAvailable(5, TimeUnit.SECONDS)) {
            taken.add(stream.nextAvailable());
        }
        return taken;
    }

    @SuppressWarnings("unchecked") // the event store streams tracked events
    private StreamableMessageSource<TrackedEventMessage<?>> streams() {
        return (StreamableMessageSource<TrackedEventMessage<?>>) (StreamableMessageSource<?>) store;
    }
}
