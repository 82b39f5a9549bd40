package id.jejak.training.write.learner;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.LedgerBed;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Priority;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.write.learner.LearningRecord.Place;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

class LedgerLearnersTest {
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final SessionId FIRST = new SessionId("first");
    private static final SessionId SECOND = new SessionId("second");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
    private static final Priority LOW =
            new Priority(0, 0, Jp.ZERO, false, 0, new PolicyRef("waiting-priority", "seed.1"));

    private LedgerBed bed;

    @BeforeEach
    void an_empty_ledger(@TempDir Path folder) {
        bed = new LedgerBed(folder);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void every_question_is_answered_with_what_was_recorded_until_then() {
        var learners = new LedgerLearners(bed.ledger());
        assertThat(learners.of(ANI)).isEqualTo(LearningRecord.NONE);

        bed.record(new EmployeeNominated(FIRST, ANI, new EmployeeId("budi"), "x", LOW, DAY));
        bed.record(new TrainingEnrolled(SECOND, ANI, DAY));
        assertThat(learners.of(ANI).places())
                .isEqualTo(Map.of(FIRST, Place.WAITS, SECOND, Place.ENROLLED));

        bed.record(new EnrolmentWithdrawn(SECOND, ANI, "ill", DAY));
        assertThat(learners.of(ANI).places()).isEqualTo(Map.of(FIRST, Place.WAITS));
        assertThat(new LedgerLearners(bed.ledger()).of(ANI)).isEqualTo(learners.of(ANI));
        assertThat(learners.of(new EmployeeId("budi"))).isEqualTo(LearningRecord.NONE);
    }
}
