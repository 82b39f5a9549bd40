package id.jejak.ledger.mongo;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.Samples;
import id.jejak.ledger.StoredEvent;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The network fails at the worst moment. Always on the in-process server: it is the driver's side
 * that is tested.
 */
@Timeout(30)
class MongoLostReplyTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private LossyProxy proxy;
    private MongoClient client;
    private MongoLedgerStore store;

    @BeforeEach
    void connectThroughTheProxy() throws IOException {
        var address = server.bind();
        proxy = new LossyProxy(new ServerAddress(address));
        client =
                MongoClients.create(
                        ("mongodb://127.0.0.1:%d/?directConnection=true&retryWrites=false"
                             + "&serverSelectionTimeoutMS=2000&serverMonitoringMode=poll&heartbeatFrequencyMS=500")
                                .formatted(proxy.port()));
        store = MongoLedgerStore.open(client.getDatabase("lossy"), Duration.ofSeconds(3));
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        proxy.close();
        server.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(LossyProxy.Loss.class)
    void a_group_is_stored_once_whatever_was_lost(LossyProxy.Loss loss) {
        store.append(List.of(commit(events("ani", 0, 2))), Samples.NOON);
        var group =
                List.of(
                        commit("cmd-1", events("ani", 2, 2)),
                        commit("cmd-2", events("budi", 0, 1)),
                        commit("cmd-3", events("citra", 0, 3)));

        proxy.lose(loss);
        var results = store.append(group, Samples.NOON);

        assertThat(results)
                .allSatisfy(result -> assertThat(result).isInstanceOf(AppendResult.Stored.class));
        assertThat(results)
                .extracting(result -> ((AppendResult.Stored) result).receipt())
                .extracting(receipt -> receipt.commandId() + " at " + receipt.firstPosition())
                .containsExactly("cmd-1 at 2", "cmd-2 at 4", "cmd-3 at 5");
        assertThat(store.readFrom(0, 100))
                .extracting(StoredEvent::position)
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_lost_reply_is_not_mistaken_for_a_repetition() {
        var group =
                List.of(
                        commit("cmd-1", events("ani", 0, 1)),
                        commit("cmd-2", events("ani", 0, 1)),
                        commit("cmd-3", events("budi", 0, 1)));

        proxy.lose(LossyProxy.Loss.REPLY);
        var results = store.append(group, Samples.NOON);

        assertThat(results.get(0)).isInstanceOf(AppendResult.Stored.class);
        assertThat(results.get(1)).isEqualTo(new AppendResult.EventRepeated(0));
        assertThat(results.get(2)).isInstanceOf(AppendResult.Stored.class);
        assertThat(store.head().next()).isEqualTo(2);
    }

    @Test
    void an_append_that_was_given_up_is_answered_by_its_command_later() {
        try (var ledger = EventLedger.over(store, Clock.systemUTC(), new SimpleMeterRegistry())) {
            ledger.append(commit(events("ani", 0, 2)));
            proxy.loseReplyAndStayAway();
            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> ledger.append(commit("cmd-1", events("ani", 2, 2))))
                    .withMessageContaining("may be stored or not");

            proxy.comeBack();
            await().ignoreExceptions().until(() -> ledger.commitOf("cmd-1").isPresent());
            assertThatExceptionOfType(DuplicateCommandException.class)
                    .isThrownBy(() -> ledger.append(commit("cmd-1", events("ani", 2, 2))))
                    .satisfies(
                            repeated ->
                                    assertThat(repeated.receipt().firstPosition()).isEqualTo(2));
            assertThat(ledger.append(commit(events("ani", 4, 1))).firstPosition()).isEqualTo(4);
            assertThat(ledger.readFrom(0, 100)).hasSize(5);
        }
    }

    @Test
    void a_server_that_stays_away_gives_a_clear_error_and_no_answer_is_invented() {
        try (var ledger = EventLedger.over(store, Clock.systemUTC(), new SimpleMeterRegistry())) {
            server.shutdownNow();

            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> ledger.append(commit(event("ani", 0))))
                    .withMessageContaining("may be stored or not");
            assertThatExceptionOfType(LedgerUnavailableException.class)
                    .isThrownBy(() -> ledger.commitOf("cmd-1"))
                    .satisfies(
                            refused -> assertThat(refused.code()).isEqualTo("ledger.unavailable"));
        }
    }
}
