package id.jejak.training.write.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.Histories;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.learner.LearningRecord;
import id.jejak.training.write.learner.LearningRecord.Assessed;
import id.jejak.training.write.programme.ProgrammeResults.Closed;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class StartsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final SessionId SESSION = new SessionId("session-1");
    private static final EmployeeId ANI = new EmployeeId("ani");
    private static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    private static final CompetencyId TEAMWORK = new CompetencyId("M.02");

    @Test
    void the_start_is_the_part_of_the_aims_that_was_found_before() {
        assertThat(start(found(INTEGRITY, 1, DAY), found(TEAMWORK, 4, DAY.minusYears(1))))
                .isEqualTo("60");
        assertThat(start(found(INTEGRITY, 1, DAY))).isEqualTo("33.33");
    }

    @Test
    void a_later_assessment_says_nothing_of_the_start() {
        assertThat(start(found(INTEGRITY, 3, DAY.plusDays(1)))).isEqualTo("unknown");
        assertThat(start(found(INTEGRITY, 1, DAY), found(INTEGRITY, 3, DAY.plusDays(1))))
                .isEqualTo("33.33");
    }

    @Test
    void where_nobody_looked_or_nothing_was_completed_there_is_no_start() {
        assertThat(start()).isEqualTo("unknown");
        var nobody = new Starts(new Histories().facts(), _ -> LearningRecord.NONE);
        assertThat(nobody.of(evaluation())).isEmpty();
    }

    private static String start(Assessed... found) {
        var learning = new LearningRecord(List.of(), List.of(found), List.of(), Map.of());
        var facts = new Histories().with(SESSION.value(), completed()).facts();
        return new Starts(facts, _ -> learning)
                .of(evaluation())
                .map(Percent::toString)
                .orElse("unknown");
    }

    private static Assessed found(CompetencyId competency, int level, LocalDate on) {
        return new Assessed(on, competency, new Level(level));
    }

    private static Closed evaluation() {
        return new Closed(DAY.plusMonths(6), SESSION, ANI, new Percent(BigDecimal.valueOf(80)));
    }

    private static TrainingCompleted completed() {
        var aims = new TreeMap<>(Map.of(INTEGRITY, new Level(3), TEAMWORK, new Level(2)));
        return new TrainingCompleted(
                SESSION,
                ANI,
                new Activity(
                        new ProgrammeId("bimtek"),
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        1,
                        1,
                        Jp.of(20),
                        aims),
                Jp.of(20),
                new PolicyRef("jp-conversion", "2018.1"),
                null,
                DAY.plusMonths(6),
                DAY);
    }
}
