package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Life.ANI;
import static id.jejak.policy.rules.histories.Life.by;
import static id.jejak.policy.rules.histories.Life.day;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Level;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.PostId;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** How somebody was judged, in short words. */
final class Judging {
    private Judging() {}

    static CompetencyAssessed assessed(String id, String on, CompetencyResult... results) {
        return new CompetencyAssessed(
                new AssessmentId(id),
                ANI,
                new PostId("analyst"),
                Purpose.MAPPING,
                Method.SIMPLE,
                "assessor",
                List.of(results),
                jpm(results),
                List.of(),
                day(on));
    }

    static AssessmentCorrected reassessed(String id, String on, CompetencyResult... results) {
        return new AssessmentCorrected(
                new AssessmentId(id),
                ANI,
                new PostId("analyst"),
                List.of(results),
                jpm(results),
                "wrong sheet",
                day(on));
    }

    static CompetencyResult result(String competency, int achieved, int required) {
        return CompetencyResult.of(
                new CompetencyId(competency), new Level(achieved), new Level(required));
    }

    private static Jpm jpm(CompetencyResult... results) {
        var achieved = List.of(results).stream().mapToLong(r -> r.achieved().value()).sum();
        var required = List.of(results).stream().mapToLong(r -> r.required().value()).sum();
        return new Jpm(new Fraction(achieved, required), JpmCategory.OPTIMAL, by("jpm-category"));
    }

    static PerformanceRated rated(String id, int year, Rating rating, String on) {
        return rated(id, year, appraisal(), rating, on);
    }

    static PerformanceRated scored(String id, int year, BigDecimal score, String on) {
        var scored = new Appraisal(null, null, score, new TreeMap<>(), new TreeSet<>());
        return rated(id, year, scored, Rating.BAIK, on);
    }

    private static PerformanceRated rated(
            String id, int year, Appraisal appraisal, Rating rating, String on) {
        return new PerformanceRated(
                new RatingId(id),
                ANI,
                yearOf(year),
                appraisal,
                rating,
                by("performance-rating"),
                new TreeSet<>(),
                null,
                day(on));
    }

    static RatingCorrected rerated(String id, int year, Rating rating, String on) {
        return new RatingCorrected(
                new RatingId(id),
                ANI,
                yearOf(year),
                appraisal(),
                rating,
                by("performance-rating"),
                new TreeSet<>(),
                "typing error",
                day(on));
    }

    private static Appraisal appraisal() {
        return new Appraisal(
                Expectation.MEETS, Expectation.ABOVE, null, new TreeMap<>(), new TreeSet<>());
    }

    private static Period yearOf(int year) {
        return new Period(Period.Kind.YEARLY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static MeasureImposed imposed(String id, Severity severity, String from, String until) {
        return new MeasureImposed(
                new MeasureId(id),
                ANI,
                severity,
                MeasureKind.ALLOWANCE_CUT_12_MONTHS,
                by("disciplinary-measures"),
                "SK-1",
                day(from),
                day(until),
                day(from));
    }

    static MeasureAnnulled annulled(String id, String on) {
        return new MeasureAnnulled(new MeasureId(id), ANI, "no ground", day(on));
    }

    static MeasureLifted lifted(String id, String on) {
        return new MeasureLifted(new MeasureId(id), ANI, "better", day(on));
    }

    static EmployeeFact[] honoured(String id, AwardKind kind, String on) {
        return new EmployeeFact[] {
            new AwardNominated(new AwardId(id), ANI, kind, "officer", "service", day(on)),
            new AwardGranted(new AwardId(id), ANI, kind, "Keppres 1", day(on))
        };
    }
}
