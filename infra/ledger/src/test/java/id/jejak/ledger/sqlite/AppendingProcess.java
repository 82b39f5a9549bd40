package id.jejak.ledger.sqlite;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.events;

import id.jejak.ledger.EventLedger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Appends to a file from eight threads until it is killed, and prints a line for every commit that
 * was acknowledged.
 */
final class AppendingProcess {

    private AppendingProcess() {}

    public static void main(String[] arguments) {
        var store = SqliteLedgerStore.open(Path.of(arguments[0]));
        var ledger = EventLedger.over(store, Clock.systemUTC(), new SimpleMeterRegistry());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                threads.submit(() -> appendForEver(ledger));
            }
        }
    }

    private static void appendForEver(EventLedger ledger) {
        for (int count = 1; ; count = 1 + count % 5) {
            var commandId = UUID.randomUUID().toString();
            var receipt =
                    ledger.append(commit(commandId, events("aggregate-of-" + commandId, 0, count)));
            System.out.println(commandId + " " + receipt.firstPosition() + " " + receipt.events());
        }
    }
}
