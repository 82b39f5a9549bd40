package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What an administrator sees of parked events, and does with them. */
record LetterDesk(Api admin) {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    void awaitParked(String processor, int letters) {
        await(processor)
                .atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(of(processor)).hasSize(letters));
    }

    List<JsonNode> all() {
        return admin.get("/api/dead-letters").ok().at("/parked").valueStream().toList();
    }

    List<JsonNode> of(String processor) {
        return with("processor", processor, all());
    }

    List<JsonNode> of(String processor, String sequence) {
        return with("sequence", sequence, of(processor));
    }

    /** The processors that have parked something of this sequence. */
    List<String> processorsOf(String sequence) {
        return with("sequence", sequence, all()).stream()
                .map(one -> one.get("processor").asString())
                .toList();
    }

    private static List<JsonNode> with(String key, String value, List<JsonNode> letters) {
        return letters.stream()
                .filter(one -> Objects.equals(one.get(key).asString(), value))
                .toList();
    }

    static List<Integer> attempts(Iterable<JsonNode> letters) {
        return StreamSupport.stream(letters.spliterator(), false)
                .map(one -> one.get("attempts").asInt())
                .toList();
    }

    Answer retry(String processor, String sequence) {
        return ask(processor, sequence, "retry", Map.of());
    }

    Answer drop(String processor, String sequence, Map<String, String> why) {
        return ask(processor, sequence, "drop", why);
    }

    private Answer ask(String processor, String sequence, String what, Map<String, String> body) {
        return admin.post("/api/dead-letters/%s/%s/%s".formatted(processor, sequence, what), body);
    }

    void awaitEvents(int count, String employee, String type) {
        await(type).atMost(LONG_ENOUGH).until(() -> events(employee, type) == count);
    }

    /** How many events of this type stand in somebody's history. */
    int events(String employee, String type) {
        var head = admin.get("/actuator/health").at("/components/ledger/details/events").asLong();
        var path = "/api/audit?employee=%s&type=%s&atLeast=%d".formatted(employee, type, head - 1);
        return admin.get(path).ok().at("/entries").size();
    }
}
