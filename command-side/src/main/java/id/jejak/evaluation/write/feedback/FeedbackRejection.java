package id.jejak.evaluation.write.feedback;

import id.jejak.deciding.Rejection;

enum FeedbackRejection implements Rejection {
    NOT_ATTENDED("Only those who attended the session say what it was like."),
    TOO_EARLY("This lies before the employee attended."),
    INSTRUMENT_UNKNOWN("This version of the instrument is not registered."),
    NO_SCORES("Feedback needs at least one score."),
    OFF_THE_SCALE("A score lies outside the scale of the instrument."),
    ALREADY_GIVEN("The participant answered already, with another content.");

    private final String sentence;

    FeedbackRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("feedback", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
