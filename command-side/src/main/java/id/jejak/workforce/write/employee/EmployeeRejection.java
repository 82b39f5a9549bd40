package id.jejak.workforce.write.employee;

import id.jejak.deciding.Rejection;

enum EmployeeRejection implements Rejection {
    AGENCY_UNKNOWN("The agency is not registered."),
    POST_UNKNOWN("The post is not defined."),
    PERSON_DISAGREES("Birth date and sex must be those of the NIP."),
    NUMBER_DOES_NOT_FIT(
            "CPNS and PNS have a NIP, PPPK have an NI PPPK; this number is of the other kind."),
    RANK_DOES_NOT_FIT("CPNS and PNS hold I/a to IV/e, PPPK hold I to XVII."),
    BEFORE_SERVICE("Nobody is appointed before the first day of their service."),
    ALREADY_APPOINTED("This number is appointed already, with other data."),
    NOT_APPOINTED("This employee is not known."),
    BEFORE_APPOINTMENT("This day is before the appointment."),
    RETIRED("This employee has left the service by that day."),
    KIND_CHANGE_NOT_POSSIBLE("Only CPNS become PNS, and part-time PPPK become PPPK."),
    RANK_GOES_DOWN("A rank never goes down from one day to a later one."),
    EDUCATION_GOES_DOWN("A higher education is on record for that day."),
    BEFORE_BIRTH("Nobody is educated before their birth."),
    NAME_MISSING("Nobody is without a name."),
    REASON_MISSING("A correction tells why."),
    CORRECTED_LATER("A correction on record is of a later day."),
    CHANGED_LATER("The career has changes on record for later days.");

    private final String sentence;

    EmployeeRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("employee", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
