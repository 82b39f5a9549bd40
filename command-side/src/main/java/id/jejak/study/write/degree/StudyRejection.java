package id.jejak.study.write.degree;

import id.jejak.deciding.Rejection;

enum StudyRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee was not in service on that day."),
    ALREADY_APPLIED("This application exists already, with another content."),
    NOT_APPLIED("Nobody applied for this study."),
    ANOTHER_EMPLOYEE("This study is somebody else's."),
    UNIVERSITY_MISSING("A study has a university and a field."),
    NOT_A_DEGREE("A study leads to a diploma or degree, D1 to S3."),
    DECREE_MISSING("A study is approved by a decree."),
    REASON_MISSING("This needs a reason."),
    ALREADY_APPROVED("This study is approved already."),
    ALREADY_REFUSED("This application was refused."),
    NOT_APPROVED("This study is not approved."),
    SEMESTER_OUT_OF_ORDER("Semesters are recorded one after the other, 1 to 16."),
    ALREADY_OVER("This study is over."),
    CERTIFICATE_MISSING("A degree has a certificate."),
    NO_SEMESTER("A degree follows at least one semester."),
    BEFORE_LAST_STEP("This lies before the last step of the study.");

    private final String sentence;

    StudyRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("study", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
