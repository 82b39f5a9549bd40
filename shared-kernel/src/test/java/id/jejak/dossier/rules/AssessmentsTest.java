package id.jejak.dossier.rules;

import static id.jejak.dossier.rules.Facts.ANI;
import static id.jejak.dossier.rules.Facts.assessed;
import static id.jejak.dossier.rules.Facts.corrected;
import static id.jejak.dossier.rules.Facts.day;
import static id.jejak.dossier.rules.Facts.jpm;
import static id.jejak.dossier.rules.Facts.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.dossier.rules.Assessments.Assessment;
import id.jejak.dossier.rules.Assessments.Standing;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class AssessmentsTest {
    private static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    private static final CompetencyId TEAMWORK = new CompetencyId("M.02");

    private static Assessments given(EmployeeFact... facts) {
        return Dossier.of(ANI, List.of(facts)).assessments();
    }

    private static Standing standing(int achieved, int required, String on, String assessment) {
        return new Standing(
                new Level(achieved),
                new Level(required),
                achieved - required,
                day(on),
                new AssessmentId(assessment));
    }

    @Test
    void nothing_is_known_without_an_assessment() {
        assertThat(given().all()).isEmpty();
        assertThat(given().standings()).isEmpty();
    }

    @Test
    void an_assessment_sets_level_required_and_gap() {
        var assessments = given(assessed("a1", "2019-05-01", result("M.01", 2, 3)));

        assertThat(assessments.standings())
                .isEqualTo(Map.of(INTEGRITY, standing(2, 3, "2019-05-01", "a1")));
        assertThat(assessments.all())
                .containsExactly(
                        new Assessment(
                                new AssessmentId("a1"),
                                new PostId("analyst"),
                                Purpose.MAPPING,
                                Method.ASSESSMENT_CENTER,
                                List.of(result("M.01", 2, 3)),
                                jpm(result("M.01", 2, 3)),
                                day("2019-05-01"),
                                0));
    }

    @Test
    void the_latest_assessment_of_a_competency_counts() {
        assertThat(
                        given(
                                        assessed(
                                                "a1",
                                                "2019-05-01",
                                                result("M.01", 2, 3),
                                                result("M.02", 3, 3)),
                                        assessed("a2", "2021-05-01", result("M.01", 4, 3)))
                                .standings())
                .isEqualTo(
                        Map.of(
                                INTEGRITY, standing(4, 3, "2021-05-01", "a2"),
                                TEAMWORK, standing(3, 3, "2019-05-01", "a1")));
    }

    @Test
    void a_correction_replaces_results_and_match_but_not_the_day() {
        var assessments =
                given(
                        assessed("a1", "2019-05-01", result("M.01", 2, 3)),
                        corrected("a1", "2019-05-01", result("M.01", 3, 3)));

        assertThat(assessments.standings())
                .isEqualTo(Map.of(INTEGRITY, standing(3, 3, "2019-05-01", "a1")));
        var corrected = assessments.all().getFirst();
        assertThat(corrected.jpm().match()).isEqualTo(new Fraction(3, 3));
        assertThat(corrected.on()).isEqualTo(day("2019-05-01"));
        assertThat(corrected.corrections()).isEqualTo(1);
        assertThat(corrected.method()).isEqualTo(Method.ASSESSMENT_CENTER);
    }

    @Test
    void correcting_an_old_assessment_leaves_the_younger_one_in_force() {
        assertThat(
                        given(
                                        assessed("a1", "2019-05-01", result("M.01", 2, 3)),
                                        assessed("a2", "2021-05-01", result("M.01", 4, 3)),
                                        corrected("a1", "2019-05-01", result("M.01", 1, 3)))
                                .standings())
                .isEqualTo(Map.of(INTEGRITY, standing(4, 3, "2021-05-01", "a2")));
    }

    @Test
    void a_competency_taken_out_by_a_correction_falls_back_to_the_assessment_before() {
        assertThat(
                        given(
                                        assessed("a1", "2019-05-01", result("M.01", 2, 3)),
                                        assessed(
                                                "a2",
                                                "2021-05-01",
                                                result("M.01", 4, 3),
                                                result("M.02", 2, 2)),
                                        corrected("a2", "2021-05-01", result("M.02", 2, 2)))
                                .standings())
                .isEqualTo(
                        Map.of(
                                INTEGRITY, standing(2, 3, "2019-05-01", "a1"),
                                TEAMWORK, standing(2, 2, "2021-05-01", "a2")));
    }

    @Test
    void an_assessment_is_made_once() {
        assertThatThrownBy(
                        () ->
                                given(
                                        assessed("a1", "2019-05-01", result("M.01", 2, 3)),
                                        assessed("a1", "2019-05-02", result("M.01", 2, 3))))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: assessment a1 is made twice");
    }

    @Test
    void only_what_was_assessed_can_be_corrected() {
        assertThatThrownBy(() -> given(corrected("a1", "2019-05-01", result("M.01", 2, 3))))
                .isInstanceOf(CorruptHistory.class)
                .hasMessage("corrupt history: assessment a1 is corrected before it is made");
    }
}
