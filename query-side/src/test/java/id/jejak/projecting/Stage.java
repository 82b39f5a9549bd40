package id.jejak.projecting;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A real ledger in a file and the read models of some projections. What is recorded is delivered
 * twice. The first event is recorded at the start of 2026, each further one a second later.
 */
public final class Stage implements AutoCloseable {
    public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final ReadModelServer server = new ReadModelServer();
    private final EventLedger ledger;
    private final List<Deliveries> deliveries;
    private int recorded;

    public Stage(Path folder, Projection... projections) {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        new Ticking(),
                        new SimpleMeterRegistry());
        deliveries =
                Arrays.stream(projections)
                        .map(projection -> new Deliveries(projection, server.database()))
                        .toList();
    }

    public EventLedger ledger() {
        return ledger;
    }

    public ReadModelServer server() {
        return server;
    }

    public Stage record(DomainEvent... events) {
        for (var event : events) {
            record(event, Map.of("actor", "import"));
        }
        return this;
    }

    public Stage record(DomainEvent event, Map<String, String> trace) {
        store(event, trace);
        for (var each : deliveries) {
            each.recorded(event, trace);
            each.batch(recorded, recorded + 1);
            each.batch(recorded, recorded + 1);
        }
        recorded++;
        return this;
    }

    private void store(DomainEvent event, Map<String, String> trace) {
        var name = EventCatalogue.nameOf(event.getClass());
        var stored =
                new NewEvent(
                        "event-" + recorded,
                        name.substring(0, name.lastIndexOf(".v")),
                        "1",
                        null,
                        null,
                        0,
                        FIRST,
                        LedgerJson.mapper().writeValueAsBytes(event),
                        LedgerJson.mapper().writeValueAsBytes(trace));
        ledger.append(new NewCommit("commit-" + recorded, null, List.of(stored)));
    }

    @Override
    public void close() {
        ledger.close();
        server.close();
    }

    /** The same time that {@link Deliveries} tells. */
    private final class Ticking extends Clock {
        @Override
        public Instant instant() {
            return FIRST.plusSeconds(recorded);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
