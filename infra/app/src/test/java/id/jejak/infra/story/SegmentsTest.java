package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Two query nodes share the segments of each large read model. One is killed, the other takes its
 * segments over, and in the end every read model is what one process alone makes of it in one
 * segment.
 */
class SegmentsTest {
    private static final int SEGMENTS = 4;
    private static final String MODEL = "read.agency-dashboard";

    /** A busy machine may be late by as much again. */
    private static final Duration ALLOWED = Nodes.CLAIM_TIMEOUT.multipliedBy(2);

    @TempDir Path home;

    @Test
    void nodes_share_the_segments_of_one_model_and_hand_them_over() throws Exception {
        try (var nodes = Nodes.on(home, "--jejak.projections.segments=" + SEGMENTS);
                var diary = new Diary(home.resolve("diary"));
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = nodes.start("command-1", "query-1", "query-2", "single-1");
            var command = started.get(0).admin();
            var survivor = started.get(2).admin();
            var alone = pool.submit(() -> alone(started.get(3).admin()));
            eachHasHalf(started.get(1).admin(), survivor);
            var deeds = new Deeds(command);
            var carriedOut = pool.submit(() -> deeds.carryOut(_ -> true, diary, List.of(command)));
            while (deeds.done() < Deeds.ALL / 4) {
                Thread.sleep(1);
            }

            started.get(1).kill();
            var handedOver = ReadModels.untilSegments(survivor, MODEL, SEGMENTS);
            carriedOut.get();

            System.out.printf("segments: handed over after %d ms%n", handedOver.toMillis());
            assertThat(handedOver).isLessThan(ALLOWED);
            var shown = ReadModels.digest(survivor);
            assertThat(shown.get("collections")).isEqualTo(alone.get());
            eachHasHalf(nodes.start("query-1").getFirst().admin(), survivor);
            assertThat(ReadModels.digest(survivor)).isEqualTo(shown);
        }
    }

    private static void eachHasHalf(Api one, Api other) throws InterruptedException {
        ReadModels.untilSegments(one, MODEL, SEGMENTS / 2);
        ReadModels.untilSegments(other, MODEL, SEGMENTS / 2);
    }

    /** In one segment. */
    private JsonNode alone(Api single) throws Exception {
        try (var diary = new Diary(home.resolve("diary-alone"))) {
            new Deeds(single).carryOut(_ -> true, diary, List.of(single));
        }
        return ReadModels.digest(single).get("collections");
    }
}
