package id.jejak.ledger.axon;

import com.mongodb.client.MongoClients;

import id.jejak.ledger.mongo.MongoLedgerStore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * A process that reads what others write, on and on, and prints a line for each event: its position
 * and its id. Arguments: address, database, position of the first event it wants.
 */
final class ReaderProcess {

    private ReaderProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var database = MongoClients.create(arguments[0]).getDatabase(arguments[1]);
        var ledger = Engines.ledger(MongoLedgerStore.open(database));
        var store =
                EmbeddedEventStore.builder()
                        .storageEngine(Happenings.engine(ledger).build())
                        .fetchDelay(20)
                        .build();
        var first = Long.parseLong(arguments[2]);
        try (var stream = store.openStream(new GlobalSequenceTrackingToken(first - 1))) {
            for (var position = first; ; position++) {
                System.out.println(position + " " + stream.nextAvailable().getIdentifier());
            }
        }
    }
}
