package id.jejak.privacy.write;

import id.jejak.deciding.Rejection;

enum PrivacyRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not known on that day."),
    WISH_MISSING("A request tells what is wished."),
    ALREADY_REQUESTED("This request exists already, with another content."),
    NOT_REQUESTED("There is no such request."),
    ALREADY_SETTLED("This request was answered or refused already."),
    BEFORE_REQUEST("Nothing comes of a request before it is made."),
    ANSWER_MISSING("An answer tells what was handed over or put right."),
    GROUND_MISSING("A refusal names the article that allows it, and how it applies.");

    private final String sentence;

    PrivacyRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("privacy", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
