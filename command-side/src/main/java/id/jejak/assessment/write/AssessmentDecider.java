package id.jejak.assessment.write;

import static id.jejak.assessment.write.AssessmentRejection.ALREADY_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.COMPETENCY_NOT_REQUIRED;
import static id.jejak.assessment.write.AssessmentRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.assessment.write.AssessmentRejection.NOTHING_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.NOT_ASSESSED;
import static id.jejak.assessment.write.AssessmentRejection.NOT_IN_SERVICE;
import static id.jejak.assessment.write.AssessmentRejection.NO_POST;
import static id.jejak.assessment.write.AssessmentRejection.NO_STANDARD;
import static id.jejak.assessment.write.AssessmentRejection.REASON_MISSING;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.assessment.write.Assessment.Made;
import id.jejak.assessment.write.Assessment.Unmade;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;
import id.jejak.policy.rules.Policies;

import java.util.Optional;
import java.util.SortedMap;

/** Rules of assessments. */
final class AssessmentDecider {
    private AssessmentDecider() {}

    /**
     * What is known on the day of the assessment.
     *
     * @param post the target post, or else the post held
     * @param standard the standard of that post in force
     */
    record Situation(
            ServiceRecord service, Optional<PostId> post, Optional<StandardSet> standard) {}

    static Decision<AssessmentEvent> assess(
            AssessCompetency c, Assessment state, Situation situation, Policies policies) {
        return switch (state) {
            case Made(var first, _) -> isRepeat(c, first) ? nothing() : reject(ALREADY_ASSESSED);
            case Unmade _ ->
                    switch (situation.service()) {
                        case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
                        case ServiceRecord.Known known when !known.isActiveOn(c.on()) ->
                                reject(NOT_IN_SERVICE);
                        case ServiceRecord.Known _ when situation.post().isEmpty() ->
                                reject(NO_POST);
                        case ServiceRecord.Known _ ->
                                measure(
                                        c.achieved(),
                                        situation.standard(),
                                        standard -> assessed(c, standard, policies));
                    };
        };
    }

    /**
     * @param standard of the post it was measured against first, in force on its day, as known now
     */
    static Decision<AssessmentEvent> correct(
            CorrectAssessment c,
            Assessment state,
            Optional<StandardSet> standard,
            Policies policies) {
        return switch (state) {
            case Unmade _ -> reject(NOT_ASSESSED);
            case Made(var first, _) when !first.employeeId().equals(c.employeeId()) ->
                    reject(NOT_ASSESSED);
            case Made(_, var levels) when levels.equals(c.achieved()) -> nothing();
            case Made _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Made(var first, _) ->
                    measure(c.achieved(), standard, known -> corrected(c, first, known, policies));
        };
    }

    private interface Outcome {
        AssessmentEvent against(StandardSet standard);
    }

    private static Decision<AssessmentEvent> measure(
            SortedMap<CompetencyId, Level> achieved,
            Optional<StandardSet> standard,
            Outcome outcome) {
        if (standard.isEmpty()) {
            return reject(NO_STANDARD);
        }
        if (achieved.isEmpty()) {
            return reject(NOTHING_ASSESSED);
        }
        return Measure.covers(standard.get(), achieved)
                ? byPolicy(() -> outcome.against(standard.get()), Decision::accept)
                : reject(COMPETENCY_NOT_REQUIRED);
    }

    private static AssessmentEvent assessed(
            AssessCompetency c, StandardSet standard, Policies policies) {
        var results = Measure.results(c.achieved(), standard);
        return new CompetencyAssessed(
                c.assessmentId(),
                c.employeeId(),
                standard.postId(),
                c.purpose(),
                c.method(),
                c.assessor(),
                results,
                JpmRule.of(results, c.purpose(), c.on(), policies),
                c.evidence(),
                c.on());
    }

    private static AssessmentEvent corrected(
            CorrectAssessment c,
            CompetencyAssessed first,
            StandardSet standard,
            Policies policies) {
        var results = Measure.results(c.achieved(), standard);
        return new AssessmentCorrected(
                c.assessmentId(),
                c.employeeId(),
                standard.postId(),
                results,
                JpmRule.of(results, first.purpose(), first.occurredOn(), policies),
                c.reason(),
                first.occurredOn());
    }

    /** Without a target post the post held was meant, whichever that was at the time. */
    private static boolean isRepeat(AssessCompetency c, CompetencyAssessed first) {
        return first.employeeId().equals(c.employeeId())
                && (c.targetPost() == null || first.postId().equals(c.targetPost()))
                && first.purpose() == c.purpose()
                && first.method() == c.method()
                && first.assessor().equals(c.assessor())
                && Assessment.levels(first.results()).equals(c.achieved())
                && first.evidence().equals(c.evidence())
                && first.occurredOn().equals(c.on());
    }
}
