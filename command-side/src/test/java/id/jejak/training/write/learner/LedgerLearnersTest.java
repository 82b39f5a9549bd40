package id.jejak.training.write.learner;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Priority;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.write.learner.LearningRecord.Place;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

class LedgerLearnersTest {
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final SessionId FIRST = new SessionId("first");
    private static final SessionId SECOND = new SessionId("second");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
    private static final Priority LOW =
            new Priority(0, 0, Jp.ZERO, false, 0, new PolicyRef("waiting-priority", "seed.1"));

    @TempDir Path folder;

    private EventLedger ledger;
    private LedgerEventStorageEngine engine;
    private long sequence;

    @BeforeEach
    void an_empty_ledger() {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(
                                new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME)))
                        .build();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void every_question_is_answered_with_what_was_recorded_until_then() {
        var learners = new LedgerLearners(ledger);
        assertThat(learners.of(ANI)).isEqualTo(LearningRecord.NONE);

        record(new EmployeeNominated(FIRST, ANI, new EmployeeId("budi"), "x", LOW, DAY));
        record(new TrainingEnrolled(SECOND, ANI, DAY));
        assertThat(learners.of(ANI).places())
                .isEqualTo(Map.of(FIRST, Place.WAITS, SECOND, Place.ENROLLED));

        record(new EnrolmentWithdrawn(SECOND, ANI, "ill", DAY));
        assertThat(learners.of(ANI).places()).isEqualTo(Map.of(FIRST, Place.WAITS));
        assertThat(new LedgerLearners(ledger).of(ANI)).isEqualTo(learners.of(ANI));
        assertThat(learners.of(new EmployeeId("budi"))).isEqualTo(LearningRecord.NONE);
    }

    private void record(DomainEvent event) {
        engine.appendEvents(new GenericDomainEventMessage<>("session", "s", sequence++, event));
    }
}
