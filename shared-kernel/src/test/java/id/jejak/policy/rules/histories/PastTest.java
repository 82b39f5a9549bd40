package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.performance.events.Rating;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PastTest {
    private static final List<String> DAYS =
            List.of("2016-12-31", "2019-06-01", "2020-01-01", "2022-12-31", "2025-12-31");
    private static final List<String> FACTS = List.copyOf(Readings.names());

    /** Each begins with what has to come first. */
    private static List<List<EmployeeFact>> threads() {
        var ratings = Judging.rated("r1", 2018, Rating.BAIK, "2019-01-20");
        return List.of(
                List.of(Life.becomes(EmploymentKind.PNS, "2016-02-01")),
                List.of(Life.assigned(PostClass.PENGAWAS, "2019-01-01")),
                List.of(Life.assigned(PostClass.ADMINISTRATOR, "2022-01-01")),
                List.of(Life.attained(Education.S2, "2018-07-01")),
                List.of(Life.trained("s1", TrainingForm.TECHNICAL, 20, "2019-05-01")[2]),
                List.of(Life.trained("s2", TrainingForm.E_LEARNING, 7, "2019-11-01")[2]),
                List.of(Life.trained("s3", TrainingForm.E_LEARNING, 7, "2019-11-01")[0]),
                List.of(ratings, Judging.rerated("r1", 2018, Rating.KURANG, "2019-03-01")),
                List.of(
                        Judging.assessed("a1", "2019-02-01", Judging.result("M.01", 1, 3)),
                        Judging.reassessed("a1", "2019-09-01", Judging.result("M.02", 2, 3))),
                List.of(Judging.assessed("a2", "2019-02-01", Judging.result("M.03", 4, 3))),
                List.of(
                        Judging.imposed("m1", Severity.MEDIUM, "2017-02-01", "2021-02-01"),
                        Judging.lifted("m1", "2019-01-01")),
                List.of(
                        Judging.imposed("m2", Severity.HEAVY, "2015-08-01", "2018-02-01"),
                        Judging.annulled("m2", "2019-04-01")),
                List.of(Judging.honoured("w1", AwardKind.SATYALANCANA_X, "2017-08-17")),
                List.of(
                        new EmployeeRetired(
                                Life.ANI, RetirementCause.values()[0], Life.day("2024-02-01"))));
    }

    @Test
    void what_was_known_at_any_position_is_found_again_whatever_was_recorded_since() {
        for (var seed = 0; seed < 60; seed++) {
            var life = Life.ofPns();
            var known = new ArrayList<History>();
            for (var fact : shuffled(new Random(seed))) {
                known.add(life.and(fact).history());
            }
            for (var at = 0; at < known.size(); at++) {
                var position = Life.FIRST + 1 + at;
                var again = known.getLast().asOf(position);
                for (var day : DAYS) {
                    assertThat(told(again, life.world, day))
                            .as("seed %d, position %d, %s", seed, position, day)
                            .isEqualTo(told(known.get(at), life.world, day));
                    if (!known.getLast().isLate(position, Life.epoch(day), life.world)) {
                        assertThat(told(known.getLast(), life.world, day))
                                .isEqualTo(told(again, life.world, day));
                    }
                }
            }
            assertThat(known.getLast().asOf(Long.MAX_VALUE)).isSameAs(known.getLast());
        }
    }

    private static List<EmployeeFact> shuffled(Random random) {
        var threads = new ArrayList<>(threads().stream().map(ArrayList::new).toList());
        var all = new ArrayList<EmployeeFact>();
        while (!threads.isEmpty()) {
            Collections.shuffle(threads, random);
            all.add(threads.getFirst().removeFirst());
            threads.removeIf(List::isEmpty);
        }
        return all;
    }

    private static String told(History history, World world, String day) {
        return new Moment(world).open(history).at(Life.epoch(day)).inputs(FACTS).texts().toString();
    }
}
