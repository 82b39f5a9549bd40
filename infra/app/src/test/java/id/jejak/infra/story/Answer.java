package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(int status, String text) {
    /** What a command answers. */
    record Outcome(String id, String commandId, long position, int events) {}

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    Outcome outcome() {
        assertThat(status).as(text).isEqualTo(200);
        return JsonMapper.shared().readValue(text, Outcome.class);
    }

    Answer ok() {
        assertThat(status).as(text).isEqualTo(200);
        return this;
    }

    void isRefusedWith(int expected, String code) {
        assertThat(status).as(text).isEqualTo(expected);
        assertThat(at("/code").asString()).isEqualTo(code);
    }
}
