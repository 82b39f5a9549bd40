package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.ledger.CommitTooLargeException;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.JumpingClock;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.Samples;
import id.jejak.ledger.axon.Happenings.Happened;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.common.AxonConfigurationException;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The engine as Jejak uses it: logical names, recorded time in the metadata, command ids. */
abstract class LedgerEngineContract {

    final JumpingClock clock = new JumpingClock(Samples.NOON);
    EventLedger ledger;
    LedgerEventStorageEngine engine;

    abstract LedgerStore openStore();

    @BeforeEach
    void open() {
        ledger = EventLedger.over(openStore(), clock, new SimpleMeterRegistry());
        engine = Happenings.engine(ledger).build();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void events_are_read_with_the_time_the_ledger_took_them_and_their_position() {
        engine.appendEvents(Happenings.of("ani", 0, 2, Map.of("actor", "budi")));
        clock.jump(Duration.ofMinutes(5));
        engine.appendEvents(Happenings.of("ani", 2, 1, Map.of("actor", "citra")));

        var events = engine.readEvents(null, false).toList();
        assertThat(events)
                .extracting(event -> event.getMetaData().get("recordedAt"))
                .containsExactly(
                        "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T12:05:00Z");
        assertThat(events)
                .extracting(TrackedEventMessage::trackingToken)
                .containsExactly(token(0), token(1), token(2));
        assertThat(events.getLast().getMetaData()).containsEntry("actor", "citra");
        assertThat(engine.readEvents("ani").asStream())
                .extracting(event -> event.getMetaData().get("recordedAt"))
                .containsExactly(
                        "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T12:05:00Z");
    }

    @Test
    void what_is_stored_are_logical_names_and_the_metadata_as_given() {
        engine.appendEvents(Happenings.of("ani", 0, 1, Map.of("actor", "budi")));

        var stored = ledger.readFrom(0, 1).getFirst();
        assertThat(stored.type()).isEqualTo("sample.happened");
        assertThat(stored.revision()).isEqualTo("1");
        assertThat(new String(stored.payload())).isEqualTo("{\"number\":0,\"what\":\"ani\"}");
        assertThat(new String(stored.metadata())).isEqualTo("{\"actor\":\"budi\"}");
    }

    @Test
    void a_batch_may_be_smaller_than_a_commit() {
        engine = Happenings.engine(ledger).batchSize(2).build();
        engine.appendEvents(Happenings.of("ani", 0, 7, Map.of()));
        engine.appendEvents(Happenings.of("budi", 0, 4, Map.of()));

        assertThat(engine.readEvents(null, false)).hasSize(11);
        assertThat(engine.readEvents("ani").asStream()).hasSize(7);
    }

    @Test
    void reading_resumes_in_the_middle_of_a_commit() {
        engine.appendEvents(Happenings.of("ani", 0, 5, Map.of()));
        engine.appendEvents(Happenings.of("budi", 0, 2, Map.of()));
        var third = engine.readEvents(null, false).skip(2).findFirst().orElseThrow();

        assertThat(engine.readEvents(third.trackingToken(), false))
                .extracting(TrackedEventMessage::trackingToken)
                .containsExactly(token(3), token(4), token(5), token(6));
    }

    @Test
    void a_command_id_in_the_metadata_is_stored_once() {
        engine.appendEvents(Happenings.of("ani", 0, 2, Map.of("commandId", "cmd-1")));

        assertThatExceptionOfType(DuplicateCommandException.class)
                .isThrownBy(
                        () ->
                                engine.appendEvents(
                                        Happenings.of("budi", 0, 1, Map.of("commandId", "cmd-1"))))
                .satisfies(refused -> assertThat(refused.receipt().events()).isEqualTo(2));
        assertThat(ledger.commitOf("cmd-1"))
                .hasValueSatisfying(receipt -> assertThat(receipt.lastPosition()).isEqualTo(1));
    }

    @Test
    void events_of_two_commands_are_not_taken_as_one_commit() {
        var mixed =
                List.of(
                        Happenings.event("ani", 0, Map.of("commandId", "cmd-1")),
                        Happenings.event("ani", 1, Map.of("commandId", "cmd-2")));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> engine.appendEvents(mixed))
                .withMessageContaining("cmd-1");
    }

    @Test
    void too_many_events_are_refused() {
        assertThatExceptionOfType(CommitTooLargeException.class)
                .isThrownBy(() -> engine.appendEvents(Happenings.of("ani", 0, 1_001, Map.of())));
    }

    @Test
    void nothing_to_append_is_no_commit() {
        engine.appendEvents(List.of());

        assertThat(ledger.head()).isZero();
    }

    @Test
    void tokens_of_an_empty_ledger_wait_for_the_first_event() {
        var tokens =
                List.of(
                        engine.createTailToken(),
                        engine.createHeadToken(),
                        engine.createTokenAt(Samples.NOON));

        engine.appendEvents(Happenings.of("ani", 0, 1, Map.of()));

        assertThat(tokens)
                .allSatisfy(token -> assertThat(engine.readEvents(token, false)).hasSize(1));
        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
    }

    @Test
    void a_token_of_another_store_is_refused() {
        var foreign = GapAwareTrackingToken.newInstance(3, List.of());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> engine.readEvents(foreign, false).findFirst());
    }

    @Test
    void the_last_sequence_of_an_aggregate_is_known() {
        engine.appendEvents(Happenings.of("ani", 0, 3, Map.of()));

        assertThat(engine.lastSequenceNumberFor("ani")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("budi")).isEmpty();
    }

    @Test
    void a_snapshot_comes_back_as_it_was() {
        engine.storeSnapshot(Happenings.event("ani", 4, MetaData.with("actor", "budi")));

        assertThat(engine.readSnapshot("ani"))
                .hasValueSatisfying(
                        snapshot -> {
                            assertThat(snapshot.getPayload()).isEqualTo(new Happened("ani", 4));
                            assertThat(snapshot.getSequenceNumber()).isEqualTo(4);
                            assertThat(snapshot.getMetaData())
                                    .isEqualTo(MetaData.with("actor", "budi"));
                        });
    }

    @Test
    void an_engine_without_ledger_is_not_built() {
        assertThatExceptionOfType(AxonConfigurationException.class)
                .isThrownBy(() -> LedgerEventStorageEngine.builder().build());
    }

    static GlobalSequenceTrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
