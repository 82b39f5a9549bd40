package id.jejak.ledger;

import com.mongodb.client.MongoClients;

import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.sqlite.SqliteLedgerStore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A process that appends what its caller asks for, and answers with the receipt: lines {@code
 * command aggregate events} in, lines {@code command position events} out. Arguments: {@code sqlite
 * FILE} or {@code mongo ADDRESS DATABASE}.
 */
final class NodeProcess {

    private final EventLedger ledger;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private NodeProcess(EventLedger ledger) {
        this.ledger = ledger;
    }

    public static void main(String[] arguments) throws Exception {
        var store =
                arguments[0].equals("sqlite")
                        ? SqliteLedgerStore.open(Path.of(arguments[1]))
                        : MongoLedgerStore.open(
                                MongoClients.create(arguments[1]).getDatabase(arguments[2]));
        var node =
                new NodeProcess(
                        EventLedger.over(store, Clock.systemUTC(), new SimpleMeterRegistry()));
        try (var lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split(" ");
                Thread.startVirtualThread(
                        () -> node.answer(parts[0], parts[1], Integer.parseInt(parts[2])));
            }
        }
    }

    private void answer(String commandId, String aggregate, int count) {
        var receipt = append(commandId, aggregate, count);
        System.out.println(commandId + " " + receipt.firstPosition() + " " + receipt.events());
    }

    /** Like a command that is tried again after a conflict, until it is stored, once. */
    private CommitReceipt append(String commandId, String aggregate, int count) {
        var next = known.getOrDefault(aggregate, 0);
        while (true) {
            try {
                var commit = Samples.commit(commandId, Samples.events(aggregate, next, count));
                var receipt = ledger.append(commit);
                known.merge(aggregate, next + count, Math::max);
                return receipt;
            } catch (DuplicateCommandException twin) {
                return twin.receipt();
            } catch (DuplicateEventException faster) {
                next = (int) ledger.lastSequenceOf(aggregate).orElse(-1) + 1;
            }
        }
    }
}
