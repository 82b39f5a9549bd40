package id.jejak.infra.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;

/** Tokens and letters of automations are there after a restart, on both stores. */
class LettersSurviveTest {
    private static final String PROCESSOR = "automation.test";

    @TempDir Path folder;

    @Test
    void on_sqlite() throws Exception {
        try (var store = Letters.sqlite(folder)) {
            leave(store);
        }
        try (var store = Letters.sqlite(folder)) {
            assertThatAllIsThere(store);
        }
    }

    @Test
    void on_mongodb() {
        var database = Letters.freshDatabase();
        leave(Letters.mongo(database));
        assertThatAllIsThere(Letters.mongo(database));
    }

    private static void leave(AutomationStore store) {
        var tokens = store.tokens();
        tokens.initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(41));
        tokens.fetchToken(PROCESSOR, 0);
        tokens.storeToken(new GlobalSequenceTrackingToken(42), PROCESSOR, 0);
        tokens.releaseClaim(PROCESSOR, 0);
        var letters = store.letters(PROCESSOR);
        letters.enqueue("ani", letter("first", new IllegalStateException("poison")));
        letters.enqueueIfPresent("ani", () -> letter("second", null));
        assertThat(letters.enqueueIfPresent("budi", () -> letter("third", null))).isFalse();
    }

    private static void assertThatAllIsThere(AutomationStore store) {
        var token = store.tokens().fetchToken(PROCESSOR, 0);
        assertThat(token).isEqualTo(new GlobalSequenceTrackingToken(42));
        SequencedDeadLetterQueue<EventMessage<?>> letters = store.letters(PROCESSOR);
        assertThat(letters.size()).isEqualTo(2);
        var payloads = new ArrayList<Object>();
        letters.deadLetterSequence("ani")
                .forEach(letter -> payloads.add(letter.message().getPayload()));
        assertThat(payloads).containsExactly("first", "second");
        assertThat(letters.deadLetterSequence("ani").iterator().next().cause())
                .hasValueSatisfying(cause -> assertThat(cause.message()).contains("poison"));
    }

    private static DeadLetter<EventMessage<?>> letter(String payload, @Nullable Throwable cause) {
        var event = new GenericDomainEventMessage<>("type", "ani", 0, payload);
        return new GenericDeadLetter<>("ani", event, cause);
    }
}
