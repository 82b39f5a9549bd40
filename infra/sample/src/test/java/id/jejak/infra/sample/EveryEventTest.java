package id.jejak.infra.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.infra.sample.Csv.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The sample leads to every kind of event that offices cause; the table says by which rows. */
class EveryEventTest {
    private static final String NO_ROW = "-";

    /** Stands for all events of a feature. */
    private static final String FAMILY = ".*";

    /** An event without its version, a file, and what has to stand in which column. */
    private record Cause(String event, String file, String column, String word) {
        static Cause of(String line) {
            var parts = line.split(" +", 3);
            var condition = parts.length > 2 ? parts[2].split("=", -1) : new String[] {""};
            return new Cause(
                    parts[0], parts[1], condition[0], condition.length > 1 ? condition[1] : "*");
        }

        boolean isCausedBy(Row row) {
            if (column.isEmpty()) {
                return true;
            }
            var cell = row.get(column);
            return word.equals("*") ? !cell.isEmpty() : cell.equals(word);
        }
    }

    @Test
    void the_table_knows_every_event_once() throws IOException {
        assertThat(causes().stream().map(Cause::event).filter(name -> !name.endsWith(FAMILY)))
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.BY_NAME.keySet().stream()
                                .map(name -> name.substring(0, name.lastIndexOf(".v")))
                                .filter(name -> !name.startsWith("policy."))
                                .toList());
    }

    @Test
    void few_events_need_no_row() throws IOException {
        assertThat(causes().stream().filter(one -> one.file().equals(NO_ROW)).map(Cause::event))
                .containsExactlyInAnyOrder(
                        "performance.recommendation-taken",
                        "performance.recommendation-withdrawn",
                        "policy" + FAMILY,
                        "training.programme-review-opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"palembang", "sabang"})
    void rows_lead_to_every_kind_of_event(String city, @TempDir Path folder) throws IOException {
        SampleRegion.named(city).writeTo(folder, Registry.UNTIL);
        var files = new HashMap<String, List<Row>>();
        var none = new TreeMap<String, String>();
        for (var cause : causes()) {
            if (cause.file().equals(NO_ROW)) {
                continue;
            }
            var rows = files.get(cause.file());
            if (rows == null) {
                rows = Csv.read(folder, cause.file() + ".csv");
                files.put(cause.file(), rows);
            }
            if (rows.stream().noneMatch(cause::isCausedBy)) {
                none.put(cause.event(), cause.file() + " " + cause.column());
            }
        }
        assertThat(none).isEqualTo(Map.of());
    }

    private static List<Cause> causes() throws IOException {
        try (var table = EveryEventTest.class.getResourceAsStream("/events.txt")) {
            var text = new String(Objects.requireNonNull(table).readAllBytes());
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Cause::of)
                    .toList();
        }
    }
}
