package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.infra.automation.AutomationStore;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An automation answers from its introduction on, and each event once however often it comes. */
class AutomationsAnswerOnceTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String ENROLLED = "training.training-enrolled";

    @TempDir Path data;

    @Test
    void on_the_embedded_default() throws Exception {
        story();
    }

    @Test
    void on_mongodb() throws Exception {
        try (var mongo = new MongoHere()) {
            story(mongo.setting());
        }
    }

    private void story(String... settings) throws Exception {
        City city;
        String early;
        try (var before = JejakHere.on(data, List.of(), settings)) {
            city = City.found(before.admin(), "once");
            city.session(Orientation.sessionOf(city.unit), 9);
            early = city.appoint("Lama").id();
        }
        try (var jejak = JejakHere.on(data, List.of(new Orientation()), settings)) {
            var desk = new LetterDesk(jejak.admin());
            var first = city.in(jejak.admin()).appoint("Baru");
            desk.awaitEvents(1, first.id(), ENROLLED);
            assertThat(desk.events(early, ENROLLED)).as("before its time").isZero();

            var head = ReadModels.ledgerHead(jejak.admin());
            comesAgainFrom(first.position(), jejak);
            assertThat(ReadModels.ledgerHead(jejak.admin())).isEqualTo(head);
            assertThat(desk.events(first.id(), ENROLLED)).isEqualTo(1);
            assertThat(desk.of(Orientation.PROCESSOR)).isEmpty();
        }
    }

    /** As after a crash between an answer and the note that it was given. */
    private static void comesAgainFrom(long position, JejakHere jejak) {
        var processor = processor(jejak);
        var store = jejak.part(AutomationStore.class);
        awaitPosition(position, store);
        var reached = store.position(Orientation.PROCESSOR).orElseThrow();
        processor.shutDown();
        var earlier = new GlobalSequenceTrackingToken(position - 1);
        store.tokens().fetchToken(Orientation.PROCESSOR, 0);
        store.tokens().storeToken(earlier, Orientation.PROCESSOR, 0);
        store.tokens().releaseClaim(Orientation.PROCESSOR, 0);
        processor.start();
        awaitPosition(reached, store);
    }

    private static void awaitPosition(long position, AutomationStore store) {
        await().atMost(LONG_ENOUGH)
                .until(() -> store.position(Orientation.PROCESSOR).orElseThrow() >= position);
    }

    private static EventProcessor processor(JejakHere jejak) {
        return jejak.part(EventProcessingConfiguration.class)
                .eventProcessor(Orientation.PROCESSOR)
                .orElseThrow();
    }
}
