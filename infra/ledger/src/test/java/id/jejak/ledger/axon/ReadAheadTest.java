package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.Samples;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reading ahead changes when things are read, never what. */
@Timeout(30)
class ReadAheadTest {

    private static final int SIZE = 10;
    private static final Serializer SERIALIZER =
            new LogicalNameSerializer(EventNames.of(Map.of("sample.happened.v1", Happened.class)));

    record Happened(long n) {}

    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void every_payload_is_that_of_its_event_whoever_decoded_it() {
        var payloads = stream(105).map(entry -> SERIALIZER.deserialize(entry.getPayload()));

        assertThat(payloads)
                .containsExactlyElementsOf(
                        LongStream.range(0, 105).mapToObj(Happened::new).toList());
    }

    @Test
    void payloads_are_decoded_ahead_once_they_were_asked_for() throws Exception {
        var entries = stream(50).iterator();
        for (var i = 0; i < 3 * SIZE; i++) {
            SERIALIZER.deserialize(entries.next().getPayload());
        }
        Thread.sleep(200);

        assertThat(entries.next().getPayload().isDecoded()).isTrue();
    }

    @Test
    void payloads_that_nobody_asks_for_are_not_decoded() throws Exception {
        var entries = stream(50).iterator();
        for (var i = 0; i < 3 * SIZE; i++) {
            entries.next();
        }
        Thread.sleep(200);

        assertThat(entries.next().getPayload().isDecoded()).isFalse();
    }

    @Test
    void one_batch_is_not_followed_by_another_that_nobody_wants() {
        assertThat(stream(50).limit(SIZE)).hasSize(SIZE);

        assertThat(fetched).hasValue(1);
    }

    @Test
    void a_failure_ahead_reaches_the_one_who_reads() {
        var entries =
                StreamSupport.stream(
                        new ReadAhead(
                                token -> {
                                    if (fetched.getAndIncrement() == 2) {
                                        throw new LedgerUnavailableException(
                                                "gone", new IOException());
                                    }
                                    return batch(token, 100);
                                },
                                SERIALIZER,
                                SIZE,
                                null),
                        false);
        var seen = new CountDownLatch(2 * SIZE);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> entries.forEach(_ -> seen.countDown()));
        assertThat(seen.getCount()).isZero();
    }

    private Stream<EventEntry> stream(long end) {
        return StreamSupport.stream(
                new ReadAhead(
                        token -> {
                            fetched.incrementAndGet();
                            return batch(token, end);
                        },
                        SERIALIZER,
                        SIZE,
                        null),
                false);
    }

    private static List<EventEntry> batch(@Nullable TrackingToken token, long end) {
        var first = token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex() + 1;
        return LongStream.range(first, Math.min(first + SIZE, end))
                .mapToObj(
                        position ->
                                EventEntry.of(
                                        Samples.event("ani", position).at(position, Samples.NOON),
                                        true))
                .toList();
    }
}
