package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A reader that starts late, is slow, or went away for a while misses nothing and is given nothing
 * twice, wherever it starts and whatever is written meanwhile. {@code -Djejak.seed} repeats a run.
 */
@Timeout(120)
abstract class LateReaderContract {

    private static final int COMMITS = 60;
    private static final int READERS = 8;
    private static final int MOST_SHARED = 10_000;
    private static final BooleanSupplier ALREADY = () -> true;
    private static final Jackson3Serializer TOKENS = Jackson3Serializer.builder().build();

    final SplittableRandom random = seeded();
    EventLedger ledger;
    private EmbeddedEventStore store;

    abstract LedgerStore openStore();

    private static SplittableRandom seeded() {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.printf("[jejak] late readers with -Djejak.seed=%d%n", seed);
        return new SplittableRandom(seed);
    }

    @BeforeEach
    void open() {
        open(MOST_SHARED);
    }

    /**
     * @param shared how many events readers near the head share; who is further behind reads alone
     */
    private void open(int shared) {
        ledger = Engines.ledger(openStore());
        store =
                EmbeddedEventStore.builder()
                        .storageEngine(Happenings.engine(ledger).batchSize(7).build())
                        .cachedEvents(shared)
                        .cleanupDelay(5)
                        .fetchDelay(20)
                        .build();
    }

    @AfterEach
    void close() {
        store.shutDown();
        ledger.close();
    }

    private void reopen(int shared) {
        close();
        open(shared);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, MOST_SHARED})
    void readers_that_start_late_and_anywhere_see_everything_once(int shared) throws Exception {
        reopen(shared);
        crowd("before").close();
        var readers =
                Stream.generate(() -> new LateReader(random.nextLong(ledger.head() + 1)))
                        .limit(READERS)
                        .toList();
        try (var crowd = crowd("meanwhile")) {
            readToTheEnd(readers, crowd::isDone);
        }
        assertAllIsSeenOnceBy(readers);
    }

    @Test
    void slow_readers_that_fall_behind_what_others_share_see_everything_once() throws Exception {
        reopen(5);
        var slow = new LateReader(0);
        var quick = new LateReader(0);
        try (var crowd = crowd("crowd");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var quickly = threads.submit(() -> quick.readToTheEnd(store, crowd::isDone));
            slow.readToTheEnd(store, crowd::isDone, () -> Thread.sleep(random.nextInt(3)));
            quickly.get();
        }
        assertAllIsSeenOnceBy(List.of(slow, quick));
    }

    @Test
    void a_reader_that_stops_anywhere_and_starts_again_goes_on_where_it_was() throws Exception {
        var reader = new LateReader(0);
        try (var crowd = crowd("crowd")) {
            while (!crowd.isDone()) {
                reader.read(store, random.nextInt(1, 30), crowd::isDone);
                Thread.sleep(random.nextInt(30));
            }
        }
        reader.readToTheEnd(store, ALREADY);
        assertAllIsSeenOnceBy(List.of(reader));
    }

    @Test
    void tokens_from_before_a_restart_go_on_after_it() throws Exception {
        crowd("before").close();
        var readers = Stream.generate(() -> new LateReader(0)).limit(READERS).toList();
        for (var reader : readers) {
            reader.read(store, random.nextInt((int) ledger.head()), ALREADY);
        }
        var kept = readers.stream().map(reader -> stored(reader.token())).toList();

        reopen(10);

        assertThat(kept)
                .map(LateReaderContract::token)
                .containsExactlyElementsOf(readers.stream().map(LateReader::token).toList());
        try (var crowd = crowd("after")) {
            readToTheEnd(readers, crowd::isDone);
        }
        assertAllIsSeenOnceBy(readers);
    }

    /** All at once, each a little later than it might. */
    private void readToTheEnd(List<LateReader> readers, BooleanSupplier isOver) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = readers.stream().map(reader -> late(reader, isOver)).toList();
            for (var one : threads.invokeAll(reading)) {
                one.get();
            }
        }
    }

    private Callable<Void> late(LateReader reader, BooleanSupplier isOver) {
        var late = random.nextInt(150);
        return () -> {
            Thread.sleep(late);
            return reader.readToTheEnd(store, isOver);
        };
    }

    private void assertAllIsSeenOnceBy(List<LateReader> readers) {
        assertThat(ledger.head()).isGreaterThan(COMMITS);
        readers.forEach(reader -> reader.assertHasSeenEverythingOnce(ledger));
    }

    /** As token stores keep it. */
    private static byte[] stored(TrackingToken token) {
        return TOKENS.serialize(token, byte[].class).getData();
    }

    private static TrackingToken token(byte[] stored) {
        var type = GlobalSequenceTrackingToken.class.getName();
        return TOKENS.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
    }

    Crowd crowd(String name) {
        return Crowd.writing(name, COMMITS, Happenings.engine(ledger).build(), random);
    }
}
