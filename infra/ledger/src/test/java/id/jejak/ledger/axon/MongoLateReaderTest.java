package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.ledger.Jvm;
import id.jejak.ledger.LedgerStore;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.mongo.MongoLedgerStore;
import id.jejak.ledger.mongo.MongoServers;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class MongoLateReaderTest extends LateReaderContract {

    private static final int PROCESSES = 3;

    private final String database = MongoServers.freshName();

    @Override
    LedgerStore openStore() {
        return MongoLedgerStore.open(MongoServers.database(database));
    }

    /**
     * Each process is killed after some events, and another one goes on behind what it said last.
     */
    @Test
    void processes_that_start_late_and_are_killed_read_everything_once_between_them()
            throws Exception {
        crowd("before").close();
        var read = new ArrayList<String>();
        for (int process = 1; process < PROCESSES; process++) {
            try (var _ = crowd("during-" + process)) {
                readInAnotherProcess(read, read.size() + random.nextInt(1, 200));
            }
        }
        readInAnotherProcess(read, (int) ledger.head());

        assertThat(read)
                .containsExactlyElementsOf(
                        ledger.readFrom(0, Integer.MAX_VALUE).stream()
                                .map(MongoLateReaderTest::line)
                                .toList());
    }

    private static String line(StoredEvent event) {
        return event.position() + " " + event.eventId();
    }

    private void readInAnotherProcess(List<String> read, int enough) throws IOException {
        var process =
                Jvm.start(
                        ReaderProcess.class.getName(),
                        MongoServers.uri(),
                        database,
                        Integer.toString(read.size()));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (read.size() < enough) {
                read.add(lines.readLine());
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
