package id.jejak.assessment.write;

import static id.jejak.deciding.ByRule.decided;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.deciding.People;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Level;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One assessment of one fictional analyst, against a standard of three competencies at level 2. */
final class Samples {
    static final AssessmentId ID = new AssessmentId("a-1");
    static final EmployeeId ANI = People.ANI;
    static final PostId ANALYST = new PostId("analyst");
    static final PostId HEAD = new PostId("head");
    static final LocalDate START = LocalDate.of(2015, 2, 1);
    static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private Samples() {}

    static StandardSet standard(PostId post, int level) {
        return new StandardSet(
                post, levels(Map.of("M.01", level, "M.02", level, "M.03", level)), "SK 1", START);
    }

    static AssessCompetency assess(@Nullable PostId target, Map<String, Integer> achieved) {
        return assess(target, achieved, "Dewi");
    }

    static AssessCompetency assess(
            @Nullable PostId target, Map<String, Integer> achieved, String assessor) {
        return new AssessCompetency(
                ID,
                ANI,
                target,
                Purpose.MAPPING,
                Method.SIMPLE,
                assessor,
                levels(achieved),
                List.of("report 7"),
                DAY);
    }

    static CorrectAssessment correct(Map<String, Integer> achieved) {
        return new CorrectAssessment(ID, ANI, levels(achieved), "typing error");
    }

    /** Integritas as required, Kerja Sama one below. */
    static AssessmentEvent assessed() {
        return new CompetencyAssessed(
                ID,
                ANI,
                ANALYST,
                Purpose.MAPPING,
                Method.SIMPLE,
                "Dewi",
                List.of(result("M.01", 2), result("M.02", 1)),
                new Jpm(
                        new Fraction(3, 4),
                        JpmCategory.KURANG_OPTIMAL,
                        decidedOn("75", "category_r6")),
                List.of("report 7"),
                DAY);
    }

    /** Both as required. */
    static AssessmentEvent corrected() {
        return new AssessmentCorrected(
                ID,
                ANI,
                ANALYST,
                List.of(result("M.01", 2), result("M.02", 2)),
                new Jpm(new Fraction(4, 4), JpmCategory.OPTIMAL, decidedOn("100", "category_r4")),
                "typing error",
                DAY);
    }

    static SortedMap<CompetencyId, Level> levels(Map<String, Integer> levels) {
        var sorted = new TreeMap<CompetencyId, Level>();
        levels.forEach((code, level) -> sorted.put(new CompetencyId(code), new Level(level)));
        return sorted;
    }

    private static PolicyRef decidedOn(String jpm, String rule) {
        return decided("jpm-category", "2019.1", rule, "jpm", jpm, "purpose", "MAPPING");
    }

    private static CompetencyResult result(String code, int achieved) {
        return new CompetencyResult(
                new CompetencyId(code), new Level(achieved), new Level(2), achieved - 2);
    }
}
