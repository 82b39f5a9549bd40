package id.jejak.policy.write.policy;

import id.jejak.deciding.Rejection;

enum PolicyRejection implements Rejection {
    NOT_DRAFTED("This version of the policy was never drafted."),
    ALREADY_ADOPTED("This version is adopted, and what is adopted never changes."),
    ALREADY_RETIRED("This version was retired."),
    OTHER_TEXT("The draft has another text by now."),
    NOT_REACHED("The ledger has not come to this position, so nothing was tried up to it."),
    NOT_SEALED("These figures do not carry the seal that the lab put on its own."),
    NOT_VALIDATED("The text of the draft has not been checked yet."),
    HAS_ERRORS("The check found errors in the text of the draft."),
    BEFORE_DRAFT("This lies before the day of the text."),
    BEFORE_LAST_STEP("This lies before the last consultation."),
    CONSULTATION_OVER("Consultations on this text are closed."),
    NOT_CONSULTED("Nobody was consulted on this text."),
    NOT_SIMULATED("The text was not tried on the past, and no reason is given for that."),
    CONSULTATION_MISSING(
            "Consultations were not held and closed, and no reason is given for that."),
    FOUR_EYES("Nobody adopts a text of the own hand; somebody else has to."),
    IN_THE_PAST("A policy takes effect or ends today or later, never in the past."),
    DAY_TAKEN("Another version takes effect on that day."),
    TURN_IS_OVER("The version is not in force any more on that day.");

    private final String sentence;

    PolicyRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("policy", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
