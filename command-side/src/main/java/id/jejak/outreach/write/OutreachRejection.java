package id.jejak.outreach.write;

import id.jejak.deciding.Rejection;

enum OutreachRejection implements Rejection {
    ALREADY_HELD("This outreach is recorded already, with another content."),
    NOT_HELD("This outreach was never recorded."),
    ANOTHER_AGENCY("This outreach was held by another agency."),
    UNIT_UNKNOWN("Outreach is for at least one unit, each registered and named once."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee was not in service on that day."),
    NOT_INVITED("The outreach was not for the unit of this employee."),
    UNIT_NOT_INVITED("The outreach was not for this unit."),
    ALREADY_MEASURED("The acceptance of this unit is measured already, with another result."),
    OFF_THE_SCALE("The result lies outside its scale, or the scale is none."),
    BEFORE_LAST_STEP("This lies before the outreach.");

    private final String sentence;

    OutreachRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("outreach", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
