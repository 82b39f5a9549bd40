package id.jejak.competency.write.standard;

import id.jejak.deciding.Rejection;

enum StandardRejection implements Rejection {
    POST_UNKNOWN("The post is not defined."),
    EMPTY("A standard requires at least one competency."),
    LEVEL_NOT_REQUIRABLE("A standard requires levels 1 to 5."),
    COMPETENCY_UNKNOWN("Every competency of a standard must be in the dictionary.");

    private final String sentence;

    StandardRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("standard", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
