package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** How often the ledger is read for commands to one and the same aggregate. */
class HotAggregateTest {
    private static final int COMMANDS = 20;

    @TempDir Path folder;

    private final AtomicInteger reads = new AtomicInteger();
    private @Nullable EventLedger ledger;

    record Count(@TargetAggregateIdentifier String counter) {}

    record Counted(String counter, long n) {}

    static class Counter {
        @AggregateIdentifier private @Nullable String id;
        private long n;

        @CommandHandler
        @CreationPolicy(CREATE_IF_MISSING)
        long handle(Count command) {
            AggregateLifecycle.apply(new Counted(command.counter(), n + 1));
            return n;
        }

        @EventSourcingHandler
        void on(Counted event) {
            id = event.counter();
            n = event.n();
        }
    }

    @BeforeEach
    void open() {
        ledger =
                EventLedger.over(
                        counted(SqliteLedgerStore.open(folder.resolve("ledger.sqlite"))),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
    }

    /** The store as it is, with every read of a stream or a snapshot counted. */
    private LedgerStore counted(LedgerStore store) {
        return (LedgerStore)
                Proxy.newProxyInstance(
                        LedgerStore.class.getClassLoader(),
                        new Class<?>[] {LedgerStore.class},
                        (_, method, arguments) -> {
                            if (Set.of("readAggregate", "snapshotOf").contains(method.getName())) {
                                reads.incrementAndGet();
                            }
                            return method.invoke(store, arguments);
                        });
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_hot_aggregate_is_read_once_and_never_again() {
        assertThat(readsOfManyCommands(AggregateCache.alone(10))).isZero();
    }

    @Test
    void without_a_cache_it_is_read_for_every_command() {
        assertThat(readsOfManyCommands(NoCache.INSTANCE)).isGreaterThanOrEqualTo(COMMANDS);
    }

    @Test
    void where_others_write_it_is_read_again_only_when_they_did() {
        var mine = AggregateCache.among(10, ledger::lastSequenceOf);
        assertThat(readsOfManyCommands(mine)).isZero();

        var behind = AggregateCache.among(10, _ -> OptionalLong.of(1_000_000));
        assertThat(readsOfManyCommands(behind)).isGreaterThanOrEqualTo(COMMANDS);
    }

    /** After the first command, which has to read. */
    private long readsOfManyCommands(Cache cache) {
        var axon = axon(cache);
        try {
            long before = axon.commandGateway().sendAndWait(new Count("c"));
            var readSoFar = reads.get();
            for (var i = 1; i <= COMMANDS; i++) {
                long n = axon.commandGateway().sendAndWait(new Count("c"));
                assertThat(n).isEqualTo(before + i);
            }
            return reads.get() - readSoFar;
        } finally {
            axon.shutdown();
        }
    }

    private Configuration axon(Cache cache) {
        var names = EventNames.of(Map.of("counter.counted.v1", Counted.class));
        var engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(new LogicalNameSerializer(names))
                        .build();
        return DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(_ -> engine)
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(Counter.class)
                                .configureCache(_ -> cache))
                .start();
    }
}
