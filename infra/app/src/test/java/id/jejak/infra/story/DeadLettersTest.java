package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What administrators are told of parked events, and what they may do about them. */
class DeadLettersTest extends StoryApp {
    private static final String PROCESSOR = "automation.withdraw-from-cancelled-session";

    @Test
    void what_is_not_parked_can_be_neither_retried_nor_dropped() {
        admin.post("/api/dead-letters/" + PROCESSOR + "/nobody/retry", Map.of())
                .isRefusedWith(404, "dead-letter.unknown");
        admin.post("/api/dead-letters/" + PROCESSOR + "/nobody/drop", Map.of("reason", "x"))
                .isRefusedWith(404, "dead-letter.unknown");
    }

    @Test
    void a_drop_needs_a_reason() {
        var answer = admin.post("/api/dead-letters/" + PROCESSOR + "/nobody/drop", Map.of());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void only_administrators_see_them() {
        var auditor = account("letters-auditor", "AUDITOR", "", "");
        assertThat(auditor.get("/api/dead-letters").status()).isEqualTo(403);
    }
}
