package id.jejak.award.write.call;

import id.jejak.deciding.Rejection;

enum CallRejection implements Rejection {
    ALREADY_OPENED("This call exists already, with another content."),
    NOT_OPENED("There is no such call."),
    AGENCY_UNKNOWN("This agency is not registered."),
    PERIOD_UNSOUND("A call closes after it opens, and opens not before it was announced."),
    COMMITTEE_MISSING("A call has a committee."),
    NOT_OPEN("Nominations are taken while the call is open."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    ALREADY_ENTERED("This nominee is entered already, with another content."),
    NOT_ENTERED("This employee is no nominee of the call."),
    NOT_A_MEMBER("Only members of the committee score."),
    OWN_SCORE("Nobody scores the own nomination."),
    OFF_THE_SCALE("A score is 0 to 100."),
    ALREADY_SCORED("This member scored this nominee already."),
    TOO_EARLY("This comes before the step it follows."),
    ALREADY_APPEALED("This nominee has appealed already."),
    NOT_APPEALED("There is no appeal to answer."),
    ALREADY_ANSWERED("This appeal was answered already.");

    private final String sentence;

    CallRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("call", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
