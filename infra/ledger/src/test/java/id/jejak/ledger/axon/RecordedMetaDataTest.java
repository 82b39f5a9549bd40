package id.jejak.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

class RecordedMetaDataTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {\"recordedAt\":\"2026-03-01T12:00:00Z\"}",
                "{ } | {\"recordedAt\":\"2026-03-01T12:00:00Z\"}",
                "{\"a\":\"{}\"} | {\"a\":\"{}\",\"recordedAt\":\"2026-03-01T12:00:00Z\"}",
                "` {\"a\":{}}\n` | {\"a\":{},\"recordedAt\":\"2026-03-01T12:00:00Z\"}",
            })
    void the_time_is_added_to_what_is_stored(String stored, String read) {
        assertThat(JsonMapper.shared().readTree(read(stored)))
                .isEqualTo(JsonMapper.shared().readTree(read));
    }

    @Test
    void what_somebody_stored_as_that_time_does_not_count() {
        var read = JsonMapper.shared().readTree(read("{\"recordedAt\":\"1999-01-01T00:00:00Z\"}"));
        assertThat(read.get("recordedAt").asString()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "}", "[1]", "{\"a\":1"})
    void what_is_no_object_is_refused(String stored) {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(stored));
    }

    private static byte[] read(String stored) {
        return new RecordedMetaData(stored.getBytes(UTF_8), NOON).getData();
    }
}
