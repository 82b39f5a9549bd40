package id.jejak.audit.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.replay.Replays;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.StoredEvents;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Eight thousand events in 32 folios; two of them by somebody who does little. */
class NoteSearchTest {
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final EmployeeId BUDI = new EmployeeId("budi");

    private final ReadModelServer server = new ReadModelServer();
    private StoredEvents stored;
    private NoteSearch search;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stored = new StoredEvents(folder);
        stored.daysPresentOf(ANI, 100, "import");
        stored.daysPresentOf(BUDI, 1, "idle");
        stored.daysPresentOf(ANI, 5_000, "import");
        stored.daysPresentOf(BUDI, 1, "idle");
        stored.daysPresentOf(ANI, 2_898, "import");
        stored.foldWholeBlocks(new HistoryProjection(), server.database());
        stored.foldWholeBlocks(Replays.projection(), server.database());
        search =
                new NoteSearch(
                        server.models(), Replays.positions(server.models()), stored.ledger());
    }

    @AfterEach
    void close() {
        stored.close();
        server.close();
    }

    @Test
    void what_is_rare_is_found_however_old_it_is() {
        assertThat(positions("idle", null, null, 10)).containsExactly(5_101L, 100L);
        assertThat(positions("idle", null, 5_101L, 10)).containsExactly(100L);
        assertThat(positions("idle", null, null, 1)).containsExactly(5_101L);
        assertThat(positions("nobody", null, null, 10)).isEmpty();
    }

    @Test
    void what_is_common_comes_newest_first_over_the_edges_of_folios() {
        assertThat(positions("import", null, 1_030L, 300))
                .isEqualTo(LongStream.range(730, 1_030).boxed().toList().reversed());
        assertThat(positions(null, null, null, 8_000))
                .isEqualTo(LongStream.range(0, 8_000).boxed().toList().reversed());
    }

    @Test
    void an_employee_is_found_by_the_positions_of_their_events() {
        assertThat(positions(null, BUDI, null, 10)).containsExactly(5_101L, 100L);
        assertThat(positions("import", BUDI, null, 10)).isEmpty();
        assertThat(positions(null, ANI, 102L, 3)).containsExactly(101L, 99L, 98L);
    }

    private List<Long> positions(
            @Nullable String actor,
            @Nullable EmployeeId employee,
            @Nullable Long before,
            int most) {
        var question =
                new HistoryQuestion(employee, actor, null, null, null, null, null, null, before);
        return search.newest(question, most).map(Note::position).toList();
    }
}
