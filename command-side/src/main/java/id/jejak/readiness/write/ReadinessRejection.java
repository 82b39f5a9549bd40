package id.jejak.readiness.write;

import id.jejak.deciding.Rejection;

enum ReadinessRejection implements Rejection {
    ALREADY_DEFINED("This roster is defined already, with another content."),
    NOT_DEFINED("This roster was never defined."),
    ANOTHER_AGENCY("Another agency defined this roster."),
    CLOSED("This roster is closed."),
    REASON_MISSING("A reason is needed."),
    AGENCY_UNKNOWN("This agency is not registered."),
    LEVEL_TOO_LOW("A roster asks for level 1 at least."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee was not in service on that day."),
    OUTSIDE("The employee works neither in the agency of the roster nor below it."),
    NOT_AVAILABLE("This employee is not available for this roster."),
    BEFORE_LAST_STEP("This lies before the last step.");

    private final String sentence;

    ReadinessRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("readiness", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
