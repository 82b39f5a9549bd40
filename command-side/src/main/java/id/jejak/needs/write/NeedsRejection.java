package id.jejak.needs.write;

import id.jejak.deciding.Rejection;

enum NeedsRejection implements Rejection {
    AGENCY_UNKNOWN("This agency is not registered."),
    ALREADY_OPENED("This needs analysis exists already, with another content."),
    NOT_OPENED("This needs analysis was never opened."),
    ANOTHER_AGENCY("This needs analysis belongs to another agency."),
    TOO_LATE_FOR_YEAR("A needs analysis is opened before its year ends."),
    TARGETS_MISSING("An objective asks for at least one competency, at level 1 to 5."),
    COMPETENCY_UNKNOWN("A competency is not in the dictionary."),
    BEFORE_LAST_STEP("This lies before what it builds on."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee is not in service on this day."),
    WORKS_ELSEWHERE("The employee does not work in this agency on this day."),
    NO_GAP("What is needed lies above what the employee has."),
    ALREADY_DECLARED("This need is declared already, with another content."),
    NOT_DECLARED("This need was never declared."),
    IN_ADOPTED_PLAN("What an adopted plan holds goes by a revision of the plan."),
    PROGRAMME_UNKNOWN("This programme is not offered."),
    PROGRAMME_AIMS_ELSEWHERE("The programme does not aim at this competency."),
    PLAN_ADOPTED("The plan is adopted; it changes by a revision with a reason."),
    NOTHING_PLANNED("A plan without a planned training is none."),
    BUDGET_TOO_EARLY("The budget year is the year of the analysis or later."),
    NOT_ADOPTED("Only an adopted plan is revised."),
    REASON_MISSING("This needs a reason.");

    private final String sentence;

    NeedsRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("needs", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
