package id.jejak.policy.rules.facts;

/** Stored names of the events that facts come from. */
final class Source {
    static final String AGENCY = "workforce.agency-registered.v1";
    static final String APPOINTED = "workforce.employee-appointed.v1";
    static final String KIND = "workforce.employment-kind-changed.v1";
    static final String POST = "workforce.post-assigned.v1";
    static final String DEGREE = "workforce.education-attained.v1";
    static final String STUDIED = "study.degree-attained.v1";
    static final String MOVED = "workforce.employee-transferred.v1";
    static final String CORRECTED = "workforce.person-corrected.v1";
    static final String RETIRED = "workforce.employee-retired.v1";
    static final String COMPLETED = "training.training-completed.v1";
    static final String ATTENDED = "training.attendance-recorded.v1";
    static final String SCHEDULED = "training.session-scheduled.v1";
    static final String NOMINATED = "training.employee-nominated.v1";
    static final String VERIFIED = "learning.learning-verified.v1";
    static final String REPORTED = "learning.learning-reported.v1";
    static final String SEMESTER = "study.semester-recorded.v1";
    static final String RATED = "performance.performance-rated.v1";
    static final String RERATED = "performance.rating-corrected.v1";
    static final String IMPOSED = "discipline.measure-imposed.v1";
    static final String LIFTED = "discipline.measure-lifted.v1";
    static final String ANNULLED = "discipline.measure-annulled.v1";
    static final String ASSESSED = "assessment.competency-assessed.v1";
    static final String REASSESSED = "assessment.assessment-corrected.v1";
    static final String GRANTED = "award.award-granted.v1";
    static final String REVOKED = "award.award-revoked.v1";
    static final String AWARD_NOMINATED = "award.award-nominated.v1";
    static final String PROJECT = "project.project-registered.v1";
    static final String PROJECT_VERIFIED = "project.project-verified.v1";
    static final String NEED = "needs.need-declared.v1";
    static final String NEED_WITHDRAWN = "needs.need-withdrawn.v1";
    static final String PLAN = "needs.plan-adopted.v1";
    static final String CLOSED = "evaluation.evaluation-closed.v1";
    static final String FEEDBACK = "evaluation.feedback-given.v1";
    static final String DEFINED = "workforce.post-defined.v1";
    static final String REVIEWED = "training.programme-reviewed.v1";

    private Source() {}
}
