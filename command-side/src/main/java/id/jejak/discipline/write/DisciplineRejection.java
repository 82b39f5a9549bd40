package id.jejak.discipline.write;

import id.jejak.deciding.Rejection;

enum DisciplineRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee does not serve on that day."),
    ALREADY_IMPOSED("This measure exists already, with another content."),
    NOT_IMPOSED("There is no such measure."),
    ALREADY_ENDED("This measure was lifted or annulled already."),
    DECREE_MISSING("A measure is imposed by a decree."),
    REASON_MISSING("A measure is lifted or annulled for a reason."),
    KIND_OF_ANOTHER_TIME(
            "Measures since 31 August 2021 have a kind of PP 94/2021, earlier ones not."),
    SEVERITY_MISSING("The level of a measure of earlier rules has to be told."),
    SEVERITY_CONTRADICTS("The kind of the measure is of another level."),
    BEFORE_DECREE("Nothing happens to a measure before its decree.");

    private final String sentence;

    DisciplineRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("discipline", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
