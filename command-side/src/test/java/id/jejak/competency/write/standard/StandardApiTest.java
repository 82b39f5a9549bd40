package id.jejak.competency.write.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.write.standard.StandardApi.NewStandard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

class StandardApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3\""})
    void levels_may_be_written_as_numbers_or_as_text(String level) {
        var json = "{\"required\": {\"M.01\": %s}, \"basis\": \"SK 1\"}".formatted(level);
        assertThat(JsonMapper.shared().readValue(json, NewStandard.class))
                .isEqualTo(new NewStandard(Map.of("M.01", "3"), "SK 1", null));
    }
}
