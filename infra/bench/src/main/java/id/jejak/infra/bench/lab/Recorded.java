package id.jejak.infra.bench.lab;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.histories.HistoryReader;
import id.jejak.policy.rules.histories.Snapshot;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.nio.file.Path;
import java.time.Clock;

/** Everybody whom a ledger tells of. */
final class Recorded {
    private static final int AT_ONCE = 1_000;

    private Recorded() {}

    static Snapshot in(Path file) {
        var histories = new Histories();
        var reader =
                new HistoryReader(
                        EventCatalogue.BY_NAME,
                        histories,
                        (why, position) -> {
                            throw new IllegalStateException("event " + position, why);
                        });
        try (var ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(file),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())) {
            while (histories.position() < ledger.head() - 1) {
                for (var stored : ledger.readFrom(histories.position() + 1, AT_ONCE)) {
                    reader.read(
                            stored.position(),
                            stored.name(),
                            type -> LedgerJson.mapper().readValue(stored.payload(), type));
                }
            }
        }
        return histories.snapshot();
    }
}
