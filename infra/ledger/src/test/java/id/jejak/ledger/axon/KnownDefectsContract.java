package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.Samples;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What went wrong in Axon's MongoDB engine, by the number of the report. None of it may happen
 * here.
 */
@Timeout(120)
abstract class KnownDefectsContract {

    private EventLedger ledger;
    private LedgerEventStorageEngine engine;

    abstract LedgerStore openStore();

    @BeforeEach
    void open() {
        ledger = EventLedger.over(openStore(), Clock.systemUTC(), new SimpleMeterRegistry());
        engine = Happenings.engine(ledger).batchSize(10).build();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /**
     * AxonFramework 708: the reader never advanced when more than a batch fell into its look-back.
     */
    @Test
    void axon_framework_708_more_events_of_one_instant_than_a_batch_do_not_stall_a_reader() {
        for (int commit = 0; commit < 5; commit++) {
            engine.appendEvents(Happenings.of("ani", 10 * commit, 10, Map.of()));
        }
        TrackingToken token = null;
        for (int event = 0; event < 50; event++) {
            token = engine.readEvents(token, false).findFirst().orElseThrow().trackingToken();
        }
        assertThat(engine.readEvents(token, false)).isEmpty();
    }

    /** AxonFramework 1244: as text, 10:00:00Z came after 10:00:00.5Z. */
    @Test
    void axon_framework_1244_a_full_second_comes_before_its_fractions() {
        engine.appendEvents(
                List.of(at(0, "10:00:00.500Z"), at(1, "10:00:00Z"), at(2, "10:00:01Z")));

        assertThat(ids(engine.createTokenAt(Instant.parse("2026-03-01T10:00:00.600Z"))))
                .containsExactly(2L);
        assertThat(ids(engine.createTokenAt(Instant.parse("2026-03-01T10:00:00Z"))))
                .containsExactly(0L, 1L, 2L);
        assertThat(engine.readEvents("ani").asStream())
                .extracting(EventMessage::getTimestamp)
                .containsExactly(
                        Instant.parse("2026-03-01T10:00:00.500Z"),
                        Instant.parse("2026-03-01T10:00:00Z"),
                        Instant.parse("2026-03-01T10:00:01Z"));
    }

    /**
     * extension-mongo 9: the token collected every event of the look-back, and grew without bound.
     */
    @Test
    void extension_mongo_9_a_token_is_as_small_after_many_events_as_after_one() {
        engine.appendEvents(Happenings.of("ani", 0, 1_000, Map.of()));

        var sizes =
                engine.readEvents(null, false)
                        .map(
                                event ->
                                        engine.getEventSerializer()
                                                .serialize(event.trackingToken(), String.class))
                        .mapToInt(token -> token.getData().length())
                        .summaryStatistics();

        assertThat(sizes.getMax()).isLessThanOrEqualTo("{\"globalIndex\":999}".length());
    }

    /** extension-mongo 498: with 4.13.0 every replayed event was taken for new. */
    @Test
    void extension_mongo_498_a_replay_ends_exactly_where_it_was_ordered() {
        engine.appendEvents(Happenings.of("ani", 0, 4, Map.of()));
        var token =
                ReplayToken.createReplayToken(engine.createHeadToken(), engine.createTailToken());
        engine.appendEvents(Happenings.of("ani", 4, 2, Map.of()));

        var replayed = new ArrayList<Boolean>();
        for (var event : engine.readEvents(token, false).toList()) {
            token = WrappedToken.advance(token, event.trackingToken());
            replayed.add(ReplayToken.isReplay(token));
        }
        assertThat(replayed).containsExactly(true, true, true, true, false, false);
    }

    /** The look-back itself: an event that arrives with an old timestamp was skipped for ever. */
    @Test
    void an_event_of_a_publisher_whose_clock_is_hours_late_is_not_missed() throws Exception {
        var store = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
        try (var stream = store.openStream(null)) {
            engine.appendEvents(List.of(at(0, "10:00:00Z")));
            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(0);

            engine.appendEvents(List.of(late(1, Duration.ofHours(9))));

            assertThat(stream.nextAvailable().trackingToken().position()).hasValue(1);
        } finally {
            store.shutDown();
        }
    }

    private List<Long> ids(TrackingToken token) {
        return engine.readEvents(token, false)
                .map(TrackedEventMessage::trackingToken)
                .map(seen -> seen.position().orElseThrow())
                .toList();
    }

    private static DomainEventMessage<?> at(long sequence, String time) {
        return Happenings.event("ani", sequence, Map.of(), Instant.parse("2026-03-01T" + time));
    }

    private static DomainEventMessage<?> late(long sequence, Duration by) {
        return Happenings.event("ani", sequence, Map.of(), Samples.NOON.minus(by));
    }
}
