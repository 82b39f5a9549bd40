package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;

class CatchUpTest {
    private static final int BLOCK = 1_000;
    private static final Runnable KEPT = () -> {};

    private final ReadModelServer server = new ReadModelServer();
    private StoredEvents stored;
    private SharedBlocks blocks;

    @BeforeEach
    void store(@TempDir Path folder) {
        stored = new StoredEvents(folder);
        blocks = new SharedBlocks(stored.engine(), BLOCK);
    }

    @AfterEach
    void close() {
        stored.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 2_500, 2_999})
    void every_event_of_whole_blocks_is_folded_once_wherever_it_resumes(int seen) throws Exception {
        stored.daysPresent(3 * BLOCK + 250);
        fold(seen);

        catchUp(projector()).run(KEPT);

        assertThat(all()).containsEntry("days", 3 * BLOCK);
        assertThat(projector().resumeFrom()).isEqualTo(3 * BLOCK);
    }

    @Test
    void a_model_that_is_near_the_head_is_left_to_the_live_stream() {
        stored.daysPresent(BLOCK - 1);
        catchUp(projector()).run(KEPT);

        assertThat(all()).isNull();
    }

    @Test
    void models_that_catch_up_together_share_what_was_read() throws Exception {
        stored.daysPresent(BLOCK);
        var first = blocks.from(0, "one reader");
        var second = blocks.from(500, "another");

        assertThat(second.getFirst()).isSameAs(first.get(500));
    }

    @Test
    void small_blocks_are_read_together_and_one_that_is_not_whole_is_read_again() throws Exception {
        stored.daysPresent(25);
        var small = new SharedBlocks(stored.engine(), 10);
        var first = small.from(0, "one reader").getFirst();
        assertThat(small.from(13, "one reader")).hasSize(7);
        stored.daysPresent(5);

        assertThat(small.from(20, "one reader")).hasSize(10);
        assertThat(small.from(0, "another").getFirst()).isSameAs(first);
    }

    @Test
    void a_reader_that_stands_still_does_not_stop_the_others() throws Exception {
        stored.daysPresent(22 * BLOCK);
        blocks.from(0, "stuck");

        assertThat(blocks.from(21 * BLOCK, "another")).hasSize(BLOCK);
    }

    @Test
    void what_cannot_be_folded_is_parked_and_the_rest_of_the_block_is_folded() {
        stored.daysPresent(BLOCK / 2);
        stored.daysPresentOf(Turnout.POISON, 2);
        stored.daysPresent(BLOCK / 2 - 2);
        var projector = projector();

        catchUp(projector).run(KEPT);

        assertThat(all()).containsEntry("days", BLOCK - 2);
        assertThat(projector.resumeFrom()).isEqualTo(BLOCK);
        assertThat(new Letters(server.database()).of(Turnout.NAME, 0))
                .extracting(Letter::position)
                .containsExactly(BLOCK / 2L, BLOCK / 2 + 1L);
    }

    @Test
    void a_lost_claim_ends_it_and_the_next_owner_counts_nothing_twice() {
        stored.daysPresent(2 * BLOCK);
        assertThatThrownBy(() -> catchUp(projector()).run(CatchUpTest::lost)).hasMessage("lost");
        assertThat(projector().resumeFrom()).isZero();

        catchUp(projector()).run(KEPT);

        assertThat(all()).containsEntry("days", 2 * BLOCK);
    }

    @Test
    void one_that_is_told_to_stop_does_not_go_on() {
        stored.daysPresent(2 * BLOCK);
        var catchUp = catchUp(projector());
        catchUp.stop();
        catchUp.run(KEPT);

        assertThat(projector().resumeFrom()).isZero();
    }

    private static void lost() {
        throw new IllegalStateException("lost");
    }

    private CatchUp catchUp(Projector projector) {
        return new CatchUp(projector, blocks, stored.ledger()::head);
    }

    private void fold(int events) throws InterruptedException {
        var projector = projector();
        for (var next = 0; next < events; ) {
            var end = (int) Math.min(events, blocks.end(next));
            projector.fold(next, blocks.from(next, this).subList(0, end - next));
            next = end;
        }
        projector.flush();
        blocks.hasLeft(this);
    }

    private Projector projector() {
        return new Projector(
                new Turnout(),
                server.database(),
                Standing.live(new Progress(server.database()), Turnout.NAME, Part.WHOLE),
                new Changes(),
                ProjectionSettings.DEFAULT,
                stored.ledger()::head,
                Clock.systemUTC());
    }

    private Document all() {
        return server.database().getCollection("turnout.all").find().first();
    }
}
