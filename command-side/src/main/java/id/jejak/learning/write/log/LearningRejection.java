package id.jejak.learning.write.log;

import id.jejak.deciding.Rejection;

enum LearningRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee was not in service on the last day of this learning."),
    TITLE_MISSING("Learning has a title."),
    DATES_DO_NOT_FIT("Learning ends after it starts, its days fit between, and it is over."),
    SIZE_OUT_OF_RANGE("Learning lasts 1 to 1,500 days and meets 1 to 500 times."),
    STUDIES_ARE_APPLIED_FOR("A study for a degree is applied for, not reported."),
    ALREADY_REPORTED("Learning of this number is reported already, with another content."),
    NOT_REPORTED("Nobody reported this learning."),
    ALREADY_VERIFIED("This learning is verified already."),
    ALREADY_REFUSED("This learning was refused."),
    REASON_MISSING("This needs a reason."),
    NOT_A_SUPERIOR("A superior serves in the employee's agency or above it."),
    BEFORE_LAST_STEP("This lies before what it builds on.");

    private final String sentence;

    LearningRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("learning", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
