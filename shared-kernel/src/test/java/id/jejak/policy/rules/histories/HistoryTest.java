package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Judging.assessed;
import static id.jejak.policy.rules.histories.Judging.honoured;
import static id.jejak.policy.rules.histories.Judging.imposed;
import static id.jejak.policy.rules.histories.Judging.rated;
import static id.jejak.policy.rules.histories.Judging.reassessed;
import static id.jejak.policy.rules.histories.Judging.rerated;
import static id.jejak.policy.rules.histories.Judging.result;
import static id.jejak.policy.rules.histories.Life.assigned;
import static id.jejak.policy.rules.histories.Life.trained;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.SessionId;
import id.jejak.performance.events.Rating;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class HistoryTest {
    /** Object, reference to the array and to the id, the id, its text, and an entry of a map. */
    private static final int AROUND_THE_PACK = 24 + 16 + 24 + 56 + 48;

    private static final int MOST_BYTES = 2_048;

    @Test
    void sixty_events_take_at_most_two_kibibytes() {
        var events = busyDecade();
        var history = Life.ofPns().and(events.toArray(EmployeeFact[]::new)).history();

        assertThat(events).hasSize(59);
        assertThat(history.packedBytes() + AROUND_THE_PACK).isLessThanOrEqualTo(MOST_BYTES);
        // and honestly so: everything that a rule may ask about is still there
        assertThat(history.credits()).isEqualTo(12);
    }

    @Test
    void facts_recorded_late_end_in_their_place() {
        var inOrder = Life.ofPns().and(busyDecade().toArray(EmployeeFact[]::new));
        var trainings = new ArrayList<EmployeeFact[]>();
        for (var i = 0; i < 12; i++) {
            trainings.add(training(i));
        }
        Collections.shuffle(trainings, new Random(3));
        var late = Life.ofPns();
        trainings.forEach(late::and);
        late.and(judgements().toArray(EmployeeFact[]::new));

        for (var day : List.of("2017-06-30", "2020-12-31", "2026-01-01")) {
            assertThat(late.on(day).inputs(employeeFacts()))
                    .isEqualTo(inOrder.on(day).inputs(employeeFacts()));
        }
    }

    @Test
    void an_older_history_is_left_as_it_was() {
        var life = Life.ofPns();
        var before = life.history();
        var bytes = before.pack().clone();

        life.and(trained("s1", TrainingForm.TECHNICAL, 20, "2020-05-01"));

        assertThat(before.pack()).isEqualTo(bytes);
        assertThat(before.credits()).isZero();
        assertThat(life.history().credits()).isOne();
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        var life =
                Life.ofPns()
                        .and(assessed("a1", "2020-03-01", result("M.01", 1, 2)))
                        .and(assessed("a2", "2021-03-01", result("M.01", 2, 2)))
                        .and(
                                reassessed(
                                        "a1",
                                        "2020-03-01",
                                        result("M.01", 2, 2),
                                        result("M.02", 1, 2)))
                        .and(rated("r1", 2020, Rating.KURANG, "2021-01-10"))
                        .and(rerated("r1", 2020, Rating.BAIK, "2021-01-10"));

        assertThat(life.on("2020-06-01").value(Readings.of("jpm")).text()).isEqualTo("75");
        assertThat(life.on("2021-06-01").value(Readings.of("jpm")).text()).isEqualTo("100");
        assertThat(life.on("2021-06-01").value(Readings.of("ratingLast")).text()).isEqualTo("BAIK");
        assertThat(life.on("2021-06-01").value(Readings.of("ratingBefore")).text())
                .isEqualTo("NONE");
    }

    @Test
    void what_a_history_does_not_care_about_changes_nothing() {
        var life = Life.ofPns();
        var before = life.history();

        life.and(
                new EnrolmentWithdrawn(
                        new SessionId("s1"), Life.ANI, "ill", Life.day("2020-05-01")));

        assertThat(life.history()).isSameAs(before);
    }

    private static List<String> employeeFacts() {
        return Readings.names().stream().toList();
    }

    /** 12 trainings of three events, 8 ratings, 4 assessments and what else happens: 59 events. */
    private static List<EmployeeFact> busyDecade() {
        var events = new ArrayList<EmployeeFact>();
        for (var i = 0; i < 12; i++) {
            events.addAll(List.of(training(i)));
        }
        events.addAll(judgements());
        return events;
    }

    private static EmployeeFact[] training(int i) {
        var form = TrainingForm.values()[2 + i];
        return trained(
                "0190a3c4-session-" + i, form, 4 + i, (2016 + i % 10) + "-05-0" + (1 + i % 9));
    }

    private static List<EmployeeFact> judgements() {
        var events = new ArrayList<EmployeeFact>();
        for (var year = 2016; year < 2024; year++) {
            events.add(rated("rating-" + year, year, Rating.BAIK, (year + 1) + "-01-15"));
        }
        for (var year = 2016; year < 2024; year += 2) {
            var nine =
                    IntStream.rangeClosed(1, 9)
                            .mapToObj(c -> result("M.0" + c, 2, 2))
                            .toArray(CompetencyResult[]::new);
            events.add(assessed("assessment-" + year, year + "-06-01", nine));
        }
        for (var year = 2017; year < 2022; year++) {
            events.add(assigned(PostClass.PENGAWAS, year + "-01-01"));
        }
        events.add(imposed("m1", Severity.LIGHT, "2018-01-01", "2018-06-30"));
        events.add(Judging.lifted("m1", "2018-03-01"));
        events.addAll(List.of(honoured("award-1", AwardKind.SATYALANCANA_X, "2025-08-17")));
        events.addAll(List.of(honoured("award-2", AwardKind.INNOVATION, "2023-08-17")));
        return events;
    }
}
