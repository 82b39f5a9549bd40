package id.jejak.dossier.rules;

import static id.jejak.dossier.rules.Facts.ANI;
import static id.jejak.dossier.rules.Facts.appointed;
import static id.jejak.dossier.rules.Facts.assessed;
import static id.jejak.dossier.rules.Facts.corrected;
import static id.jejak.dossier.rules.Facts.day;
import static id.jejak.dossier.rules.Facts.ranked;
import static id.jejak.dossier.rules.Facts.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.dossier.rules.Timeline.Absence;
import id.jejak.dossier.rules.Timeline.LeftOut;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Rank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class TimelineTest {
    private static final Recorded APPOINTED = recorded(10, "2015-02-02", appointed("2015-02-01"));
    private static final Recorded ASSESSED =
            recorded(20, "2019-05-03", assessed("a1", "2019-05-01", result("M.01", 2, 3)));
    private static final Recorded CORRECTED =
            recorded(30, "2021-01-15", corrected("a1", "2019-05-01", result("M.01", 3, 3)));
    private static final Recorded RANKED =
            recorded(31, "2021-01-16", ranked("III/b", "2020-04-01"));
    private static final Timeline ALL =
            new Timeline(List.of(RANKED, CORRECTED, ASSESSED, APPOINTED));

    private static Recorded recorded(long position, String on, EmployeeFact fact) {
        return new Recorded(position, midnight(on), fact);
    }

    private static Instant midnight(String on) {
        return Instant.parse(on + "T00:00:00Z");
    }

    private static int integrity(String asOf, String knownAt) {
        var dossier = ALL.at(day(asOf), midnight(knownAt)).dossier(ANI);
        return dossier.assessments().standings().get(new CompetencyId("M.01")).achieved().value();
    }

    @Test
    void what_happened_and_was_known_counts_in_the_order_it_happened() {
        var cut = ALL.at(LocalDate.MAX, Instant.MAX);

        assertThat(cut.counted()).containsExactly(APPOINTED, ASSESSED, CORRECTED, RANKED);
        assertThat(cut.leftOut()).isEmpty();
    }

    @Test
    void the_day_itself_and_the_moment_itself_count() {
        assertThat(ALL.at(day("2019-05-01"), midnight("2019-05-03")).counted())
                .containsExactly(APPOINTED, ASSESSED);
        assertThat(ALL.at(day("2019-04-30"), midnight("2019-05-03")).counted())
                .containsExactly(APPOINTED);
        assertThat(ALL.at(day("2019-05-01"), midnight("2019-05-03").minusNanos(1)).counted())
                .containsExactly(APPOINTED);
    }

    @Test
    void what_is_left_out_says_why() {
        assertThat(ALL.at(day("2018-12-31"), midnight("2021-01-15")).leftOut())
                .containsExactly(
                        new LeftOut(ASSESSED, Absence.NOT_YET_HAPPENED),
                        new LeftOut(CORRECTED, Absence.NOT_YET_HAPPENED),
                        new LeftOut(RANKED, Absence.NOT_YET_KNOWN));
    }

    @Test
    void a_correction_counts_from_the_day_it_corrects_once_it_is_known() {
        assertThat(integrity("2019-05-01", "2021-01-14")).isEqualTo(2);
        assertThat(integrity("2019-05-01", "2021-01-15")).isEqualTo(3);
        assertThat(integrity("2025-01-01", "2021-01-14")).isEqualTo(2);
        assertThat(integrity("2025-01-01", "2021-01-15")).isEqualTo(3);
    }

    @Test
    void a_rank_known_late_counts_from_its_own_day() {
        var lateDecree =
                Timeline.of(
                        List.of(
                                APPOINTED,
                                recorded(40, "2020-05-01", ranked("III/c", "2020-05-01")),
                                recorded(41, "2020-06-01", ranked("III/b", "2020-04-01"))));

        assertThat(rankOn(lateDecree, "2020-04-01")).isEqualTo(new Rank("III/b"));
        assertThat(rankOn(lateDecree, "2020-05-01")).isEqualTo(new Rank("III/c"));
    }

    private static Rank rankOn(Timeline timeline, String asOf) {
        return timeline.at(day(asOf), Instant.MAX)
                .dossier(ANI)
                .career()
                .service()
                .orElseThrow()
                .rank();
    }

    @Test
    void days_are_named_once_and_oldest_first() {
        assertThat(ALL.days())
                .containsExactly(day("2015-02-01"), day("2019-05-01"), day("2020-04-01"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void without_limits_the_cut_of_a_history_recorded_as_it_happened_is_the_plain_fold(long seed) {
        var random = new Random(seed);
        var history = new RandomHistory(random).facts(150);
        var plain = Dossier.of(ANI, history.stream().map(Recorded::fact).toList());
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(Timeline.of(shuffled).at(LocalDate.MAX, Instant.MAX).dossier(ANI))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void every_cut_of_such_a_history_makes_sense_and_loses_nothing(long seed) {
        var history = new RandomHistory(new Random(seed)).facts(80);
        var timeline = Timeline.of(history);

        for (var edge : history) {
            var cut = timeline.at(edge.fact().occurredOn(), edge.recordedAt());
            assertThat(cut.dossier(ANI).employeeId()).isEqualTo(ANI);
            assertThat(cut.counted().size() + cut.leftOut().size()).isEqualTo(history.size());
        }
    }
}
