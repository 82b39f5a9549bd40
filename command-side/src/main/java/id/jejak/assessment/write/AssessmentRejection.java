package id.jejak.assessment.write;

import id.jejak.deciding.Rejection;

enum AssessmentRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not known."),
    NOT_IN_SERVICE("This employee was not in service on that day."),
    NO_POST("This employee held no post on that day; name the target post."),
    NO_STANDARD("No competency standard of the post was in force on that day."),
    NOTHING_ASSESSED("An assessment covers at least one competency."),
    COMPETENCY_NOT_REQUIRED("Only competencies of the post's standard can be assessed."),
    ALREADY_ASSESSED("This assessment is recorded already, with other content; correct it."),
    NOT_ASSESSED("There is no such assessment of this employee."),
    REASON_MISSING("A correction needs a reason.");

    private final String sentence;

    AssessmentRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("assessment", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
