package id.jejak.ledger.sqlite;

import id.jejak.ledger.LedgerStore;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** What a reader on another thread finds at the moment of each flush. */
final class ReadersView {
    final List<String> seen = new ArrayList<>();
    CompletableFuture<Long> head = new CompletableFuture<>();
    private @Nullable LedgerStore store;

    Flush before(Flush log) {
        return () -> {
            var looked = store;
            if (looked != null) {
                seen.add(CompletableFuture.supplyAsync(() -> at(looked)).join());
                head = CompletableFuture.supplyAsync(() -> looked.head().next());
            }
            log.force();
        };
    }

    void into(LedgerStore looked) {
        store = looked;
    }

    static String at(LedgerStore store) {
        return "%d %d %d %d %d %s %d %d"
                .formatted(
                        store.readFrom(0, 10).size(),
                        store.readAt(new TreeSet<>(List.of(0L, 1L, 2L, 3L))).size(),
                        store.readCommits(0, 10).stream()
                                .mapToInt(c -> c.commit().events().size())
                                .sum(),
                        store.readAggregate("ani", 0, 10).size(),
                        store.lastSequenceOf("ani").orElse(-1),
                        store.commitOf("cmd-2").isPresent(),
                        store.lastSequenceOf("budi").orElse(-1),
                        store.readCommits(0, 10).size());
    }
}
