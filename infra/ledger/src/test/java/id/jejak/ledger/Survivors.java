package id.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to be in a ledger after its writers were killed. */
public final class Survivors {

    private record Acknowledged(String commandId, long firstPosition, int events) {

        static Acknowledged parse(String line) {
            var parts = line.split(" ");
            return new Acknowledged(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    private Survivors() {}

    /**
     * Every acknowledged commit, where it was said to be; every other one whole or not at all; no
     * position missing, no sequence twice.
     *
     * @param files of acknowledgements, as clients wrote them
     * @return how many commits were acknowledged
     */
    public static int verify(EventLedger ledger, List<Path> files) throws IOException {
        var events = readAll(ledger);
        assertThat(ledger.freshHead()).isEqualTo(events.size());
        assertThat(events).extracting(StoredEvent::recordedAt).isSorted();
        assertThat(events).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
        var acknowledged = acknowledged(files);
        for (var commit : acknowledged.values()) {
            var receipt = ledger.commitOf(commit.commandId).orElseThrow();
            assertThat(receipt.firstPosition()).isEqualTo(commit.firstPosition);
            assertThat(receipt.events()).isEqualTo(commit.events);
        }
        assertStreamsAreWhole(ledger, events);
        return acknowledged.size();
    }

    private static List<StoredEvent> readAll(EventLedger ledger) {
        var events = new ArrayList<StoredEvent>();
        for (var read = ledger.readFrom(0, 10_000); !read.isEmpty(); ) {
            events.addAll(read);
            read = ledger.readFrom(events.size(), 10_000);
        }
        return events;
    }

    /** A command that was answered twice was answered the same. */
    private static Map<String, Acknowledged> acknowledged(List<Path> files) throws IOException {
        var found = new HashMap<String, Acknowledged>();
        for (var file : files) {
            for (var line : Files.readAllLines(file)) {
                var answer = Acknowledged.parse(line);
                var earlier = found.put(answer.commandId, answer);
                assertThat(earlier).isIn(null, answer);
            }
        }
        return found;
    }

    private static void assertStreamsAreWhole(EventLedger ledger, List<StoredEvent> events) {
        var sizes = new HashMap<String, Integer>();
        for (var event : events) {
            var aggregate = String.valueOf(event.aggregateId());
            var before = sizes.merge(aggregate, 1, Integer::sum) - 1;
            assertThat(event.sequence()).isEqualTo(before);
        }
        sizes.remove("hot");
        sizes.forEach(
                (aggregate, size) ->
                        assertThat(ledger.commitOf(aggregate.substring("of-".length())))
                                .hasValueSatisfying(
                                        receipt -> assertThat(receipt.events()).isEqualTo(size)));
    }
}
