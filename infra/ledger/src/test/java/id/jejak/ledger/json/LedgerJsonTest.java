package id.jejak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stored form. A test that fails here means that events stored before would be read or written
 * differently.
 */
class LedgerJsonTest {

    private static final JsonMapper JSON = LedgerJson.mapper();

    enum Level {
        BASIC,
        ADVANCED;

        @Override
        public String toString() {
            return "level " + ordinal();
        }
    }

    record Times(
            Instant instant, LocalDate day, OffsetDateTime offset, Year year, Duration duration) {}

    record Numbers(BigDecimal exact, long whole) {}

    record Mixed(
            String zulu,
            @Nullable String absent,
            Level level,
            Map<String, Integer> counts,
            List<String> names) {}

    @Test
    void times_are_iso_text_and_keep_their_offset() {
        var times =
                new Times(
                        Instant.parse("2026-03-01T12:00:00.000001Z"),
                        LocalDate.of(2026, 3, 1),
                        OffsetDateTime.parse("2026-03-01T19:00:00+07:00"),
                        Year.of(2026),
                        Duration.ofMinutes(90));

        var json = JSON.writeValueAsString(times);

        assertThat(json)
                .isEqualTo(
                        "{\"day\":\"2026-03-01\",\"duration\":\"PT1H30M\",\"instant\":"
                            + "\"2026-03-01T12:00:00.000001Z\",\"offset\":\"2026-03-01T19:00:00+07:00\",\"year\":2026}");
        assertThat(JSON.readValue(json, Times.class)).isEqualTo(times);
    }

    @Test
    void decimals_are_plain_and_exact() {
        for (var text : List.of("0.10", "100", "12345678901234567890.123456789", "0.0000000001")) {
            var json = JSON.writeValueAsString(new Numbers(new BigDecimal(text), 1));
            assertThat(json).isEqualTo("{\"exact\":" + text + ",\"whole\":1}");
            assertThat(JSON.readValue(json, Numbers.class).exact()).isEqualTo(new BigDecimal(text));
        }
        assertThat(JSON.writeValueAsString(new Numbers(new BigDecimal("1E+3"), 1)))
                .contains(":1000,");
        assertThat(JSON.readValue("{\"n\":0.1}", Object.class))
                .isEqualTo(Map.of("n", new BigDecimal("0.1")));
    }

    @Test
    void properties_and_keys_are_in_order_and_absent_values_left_out() {
        var counts = new HashMap<>(Map.of("b", 2, "a", 1, "c", 3));

        var json = JSON.writeValueAsString(new Mixed("z", null, Level.ADVANCED, counts, List.of()));

        assertThat(json)
                .isEqualTo(
                        "{\"counts\":{\"a\":1,\"b\":2,\"c\":3},\"level\":\"ADVANCED\",\"names\":[],\"zulu\":\"z\"}");
        assertThat(JSON.readValue(json, Mixed.class))
                .isEqualTo(new Mixed("z", null, Level.ADVANCED, counts, List.of()));
    }

    @Test
    void what_is_not_understood_is_refused() {
        for (var body :
                List.of(
                        "{\"exact\":1,\"whole\":1,\"more\":1}",
                        "{\"exact\":1}",
                        "{\"exact\":1,\"whole\":null}",
                        "{\"exact\":1,\"whole\":1}}")) {
            assertThatExceptionOfType(JacksonException.class)
                    .as(body)
                    .isThrownBy(() -> JSON.readValue(body, Numbers.class));
        }
    }

    @Test
    void a_class_name_in_a_body_is_only_text() {
        var body = "{\"@class\":\"java.net.URL\",\"value\":\"x\"}";

        assertThat(JSON.readValue(body, Object.class))
                .isEqualTo(Map.of("@class", "java.net.URL", "value", "x"));
    }

    record Day(LocalDate day) {}

    /** The fast way and Jackson's way say the same, of days and of what is none. */
    @Test
    void days_are_read_as_the_general_reader_reads_them() {
        for (var day = LocalDate.of(1999, 12, 25); day.getYear() < 2005; day = day.plusDays(1)) {
            assertThat(JSON.readValue("{\"day\":\"" + day + "\"}", Day.class).day()).isEqualTo(day);
        }
        for (var none :
                List.of(
                        "2026-02-30",
                        "2026-13-01",
                        "2026-00-10",
                        "26-01-01",
                        "2026/01/01",
                        "0000000000")) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> JSON.readValue("{\"day\":\"" + none + "\"}", Day.class));
        }
    }

    record Picky(String name, int seats) {
        Picky {
            if (seats < 1) {
                throw new IllegalArgumentException("no seat in " + name);
            }
        }
    }

    @Test
    void a_record_that_refuses_its_values_says_so() {
        assertThat(JSON.readValue("{\"name\":\"a\",\"seats\":2}", Picky.class))
                .isEqualTo(new Picky("a", 2));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readValue("{\"name\":\"a\",\"seats\":0}", Picky.class))
                .withMessageContaining("no seat in a")
                .withRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readValue("{\"name\":\"a\",\"seats\":null}", Picky.class));
    }
}
