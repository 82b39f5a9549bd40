package id.jejak.policy.rules.points;

import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.ServiceAward;
import id.jejak.learning.rules.JpCaps;
import id.jejak.performance.events.Rating;
import id.jejak.performance.rules.PerformanceRating;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.facts.Subject;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.JpDuty;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;
import id.jejak.training.rules.WaitingPriority;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every place in Jejak that asks a policy. Of other policies only the lab asks. */
public final class LivePoints {
    public static final List<DecisionPoint> ALL =
            List.of(
                    DecisionPoint.of(
                                    JpConversion.ID,
                                    "form",
                                    "reach",
                                    "days",
                                    "meetings",
                                    "begunMonths",
                                    "programmeJp",
                                    "presencePercent")
                            .number("jp")
                            .truth("present"),
                    DecisionPoint.of(JpCaps.ID, "form", "reach")
                            .word("capUnit", "JP_A_DAY", "SESSIONS_A_MONTH", "NONE")
                            .number("cap")
                            .number("sessionJp"),
                    DecisionPoint.of(
                                    JpmRule.ID,
                                    "purpose",
                                    "jpm",
                                    "jpmCapped",
                                    "achieved",
                                    "achievedCapped",
                                    "required")
                            .word("category", JpmCategory.values()),
                    DecisionPoint.either(
                                    PerformanceRating.ID,
                                    Set.of("score"),
                                    Set.of("workResult", "workBehaviour"))
                            .word("rating", Rating.values()),
                    DecisionPoint.of(
                                    WaitingPriority.ID,
                                    "missingLevels",
                                    "monthsWithoutTraining",
                                    "jpMissingBegun",
                                    "needAdopted")
                            .number("points"),
                    DecisionPoint.of(
                                    "enrolment-eligibility",
                                    FactDictionary.about(
                                            EnumSet.of(Subject.EMPLOYEE, Subject.NOMINATION)))
                            .truth("eligible"),
                    DecisionPoint.of(ProgrammeReview.ID, "evaluationsClosed").truth("opens"),
                    DecisionPoint.of(
                                    ProgrammeFollowUp.ID,
                                    "evaluationsClosed",
                                    "resultsMean",
                                    "improvedShare",
                                    "feedbackMean")
                            .word("advice", ReviewOutcome.values()),
                    DecisionPoint.of(
                                    AwardCriteria.ID,
                                    "inService",
                                    "disciplineLastFiveYears",
                                    "ratingLast",
                                    "ratingBefore")
                            .truth("inServiceMet")
                            .truth("cleanRecordMet")
                            .truth("goodRatingsMet"),
                    DecisionPoint.of(
                                    ServiceAward.ID,
                                    "award",
                                    "employmentKind",
                                    "serviceYears",
                                    "cleanServiceYears",
                                    "gravelyPunished")
                            .word("verdict", ServiceAward.Verdict.values()),
                    DecisionPoint.of(
                                    JpDuty.ID,
                                    "employmentKind",
                                    "postClass",
                                    "jpInYear",
                                    "jpOwnInitiativeInYear")
                            .word("standing", JpDuty.Standing.values()),
                    DecisionPoint.of("ip-asn", FactDictionary.about(EnumSet.of(Subject.EMPLOYEE)))
                            .number("ipAsn")
                            .word("category"));

    private LivePoints() {}

    /**
     * @param policy id
     */
    public static Optional<DecisionPoint> of(String policy) {
        return ALL.stream().filter(point -> point.policy().equals(policy)).findFirst();
    }
}
