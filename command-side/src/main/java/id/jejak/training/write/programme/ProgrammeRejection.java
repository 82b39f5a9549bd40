package id.jejak.training.write.programme;

import id.jejak.deciding.Rejection;

enum ProgrammeRejection implements Rejection {
    NOT_OFFERED("This programme is not offered."),
    NO_REVIEW_OPEN("No review is open, and too few evaluations are in for one."),
    BEFORE_OPENING("Nobody decides a review before it was opened."),
    REASON_MISSING("This needs reasons."),
    ALREADY_OFFERED("This programme is offered already, with another content."),
    COMPETENCY_UNKNOWN("The programme aims at a competency that no dictionary defines."),
    AIM_TOO_LOW("A programme aims at level 1 or higher.");

    private final String sentence;

    ProgrammeRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("programme", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
