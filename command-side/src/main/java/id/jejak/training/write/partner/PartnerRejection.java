package id.jejak.training.write.partner;

import id.jejak.deciding.Rejection;

enum PartnerRejection implements Rejection {
    NOT_REGISTERED("This partner is not registered."),
    ALREADY_REGISTERED("This partner is registered already, with another content."),
    NAME_MISSING("A partner has a name."),
    ALREADY_SIGNED("The partner has an agreement of this number already, with another content."),
    NOT_SIGNED("The partner has no agreement of this number."),
    ENDS_BEFORE_START("An agreement ends on or after the day it begins."),
    REASON_MISSING("This needs a reason."),
    BEFORE_LAST_STEP("This lies before what it builds on."),
    PROGRAMME_UNKNOWN("This programme is not offered."),
    SESSION_UNKNOWN("This session is not scheduled."),
    SESSION_CANCELLED("This session was cancelled."),
    ANOTHER_ORGANISER("Another agency holds this session."),
    NO_AGREEMENT("No agreement with this partner is in force on every day of this.");

    private final String sentence;

    PartnerRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("partner", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
