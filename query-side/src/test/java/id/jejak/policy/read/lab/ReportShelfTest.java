package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projecting.ReadModelServer;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

class ReportShelfTest {
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    @TempDir Path folder;
    private final ReadModelServer server = new ReadModelServer();

    @AfterEach
    void close() {
        server.close();
    }

    enum Kind {
        FILES,
        MONGODB
    }

    /** As after a start: nothing is known but what was kept. */
    private ReportShelf opened(Kind kind) {
        return switch (kind) {
            case FILES -> new FileShelf(folder);
            case MONGODB -> new MongoShelf(server.database());
        };
    }

    private static Kept kept(String id, String finished) {
        return new Kept(
                id,
                41,
                List.of("ip-asn 2"),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 1, 1),
                2,
                "kebijakan",
                Instant.parse(finished),
                List.of("ab"),
                new TreeMap<>(Map.of("ageFrom", "30")));
    }

    private static void write(ReportShelf shelf, String id, String finished) {
        try (var draft = shelf.begin(id)) {
            draft.row(bytes("{\"a\":1}"));
            draft.row(bytes("{\"b\":\"dua\"}"));
            draft.keep(kept(id, finished), bytes("report of " + id));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_kept_report_survives_a_start_with_its_rows(Kind kind) throws IOException {
        write(opened(kind), ONE, "2025-03-01T08:00:00Z");

        var shelf = opened(kind);
        assertThat(shelf.has(ONE)).isTrue();
        assertThat(shelf.report(ONE)).hasValue(bytes("report of " + ONE));
        try (var rows = shelf.rows(ONE).orElseThrow()) {
            assertThat(rows.readAllBytes()).isEqualTo(bytes("{\"a\":1}\n{\"b\":\"dua\"}\n"));
        }
        assertThat(shelf.all()).containsExactly(kept(ONE, "2025-03-01T08:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void the_newest_report_comes_first_and_one_can_be_thrown_away(Kind kind) {
        var shelf = opened(kind);
        write(shelf, ONE, "2025-03-01T08:00:00Z");
        write(shelf, OTHER, "2025-03-02T08:00:00Z");
        assertThat(shelf.all()).extracting(Kept::id).containsExactly(OTHER, ONE);

        shelf.remove(OTHER);
        assertThat(opened(kind).all()).extracting(Kept::id).containsExactly(ONE);
        assertThat(shelf.rows(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_finished_is_not_there(Kind kind) {
        var shelf = opened(kind);
        try (var draft = shelf.begin(ONE)) {
            draft.row(bytes("{}"));
        }
        assertThat(shelf.has(ONE)).isFalse();
        assertThat(opened(kind).all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_who_write_the_same_report_do_not_touch_each_other_s(Kind kind) throws IOException {
        var shelf = opened(kind);
        var first = shelf.begin(ONE);
        first.row(bytes("{\"half\":1}"));
        var second = shelf.begin(ONE);
        second.row(bytes("{\"a\":1}"));
        first.close();
        second.row(bytes("{\"b\":2}"));
        second.keep(kept(ONE, "2025-03-01T08:00:00Z"), bytes("r"));
        second.close();
        assertThat(rowsOf(shelf)).isEqualTo(bytes("{\"a\":1}\n{\"b\":2}\n"));
    }

    @ParameterizedTest
    @EnumSource
    void the_first_to_be_kept_stays_and_may_go_while_another_is_written(Kind kind)
            throws IOException {
        var shelf = opened(kind);
        var late = shelf.begin(ONE);
        late.row(bytes("{\"late\":1}"));
        write(shelf, ONE, "2025-03-01T08:00:00Z");
        late.keep(kept(ONE, "2025-03-02T08:00:00Z"), bytes("late"));
        late.close();
        assertThat(shelf.report(ONE)).hasValue(bytes("report of " + ONE));
        assertThat(rowsOf(shelf)).isEqualTo(bytes("{\"a\":1}\n{\"b\":\"dua\"}\n"));

        var next = shelf.begin(ONE);
        next.row(bytes("{\"next\":1}"));
        shelf.remove(ONE);
        next.keep(kept(ONE, "2025-03-02T08:00:00Z"), bytes("next"));
        next.close();
        assertThat(rowsOf(shelf)).isEqualTo(bytes("{\"next\":1}\n"));
    }

    private static byte[] rowsOf(ReportShelf shelf) throws IOException {
        try (var rows = shelf.rows(ONE).orElseThrow()) {
            return rows.readAllBytes();
        }
    }

    @Test
    void what_a_dying_process_left_half_written_is_cleared_away() throws IOException {
        var shelf = new FileShelf(folder);
        var draft = shelf.begin(ONE);
        draft.row(bytes("{}"));

        assertThat(new FileShelf(folder).all()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void blocks_that_a_dying_process_left_are_cleared_away_after_a_day() {
        var left = begun(25);
        var kept = begun(26);
        var underWay = begun(23);
        var rows = server.database().getCollection("rows");
        for (var draft : List.of(left, kept, underWay)) {
            rows.insertOne(new Document("_id", ONE + "/" + draft + "/0"));
        }
        server.database()
                .getCollection("reports")
                .insertOne(new Document("_id", ONE).append("draft", kept));

        new MongoShelf(server.database()).begin(OTHER).close();
        assertThat(rows.find().map(one -> one.getString("_id")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(ONE + "/" + kept + "/0", ONE + "/" + underWay + "/0");
    }

    /** The name of a draft of some hours ago. */
    private static String begun(int hoursAgo) {
        var then = System.currentTimeMillis() - TimeUnit.HOURS.toMillis(hoursAgo);
        return new ObjectId(new Date(then)).toHexString();
    }

    @Test
    void many_rows_lie_in_several_blocks() throws IOException {
        var shelf = new MongoShelf(server.database());
        var row = bytes("x".repeat(1_000));
        try (var draft = shelf.begin(ONE)) {
            for (var at = 0; at < 10_000; at++) {
                draft.row(row);
            }
            draft.keep(kept(ONE, "2025-03-01T08:00:00Z"), bytes("r"));
        }
        try (var rows = shelf.rows(ONE).orElseThrow()) {
            assertThat(rows.readAllBytes()).hasSize(10_010_000);
        }
    }
}
