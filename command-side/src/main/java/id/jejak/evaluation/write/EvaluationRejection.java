package id.jejak.evaluation.write;

import id.jejak.deciding.Rejection;

enum EvaluationRejection implements Rejection {
    NOT_COMPLETED("Only participants who completed the session are evaluated."),
    TOO_EARLY("Nothing is evaluated before the day of completion."),
    EVALUATOR_UNKNOWN("The evaluator is not registered."),
    CLOSED("Enough have answered; the evaluation of behaviour is closed."),
    OTHER_SCALE("This version of the instrument is registered with another scale."),
    OWN_CASE("Nobody evaluates the own learning, behaviour or result."),
    NOT_THE_PARTICIPANT("Only the participant tells how the training was liked."),
    SCALE_UPSIDE_DOWN(
            "The scale of the instrument must rise from its lowest to its highest value."),
    OFF_THE_SCALE("The answer lies outside the scale of the instrument."),
    ALREADY_ANSWERED("This evaluator answered on this level already, with another content.");

    private final String sentence;

    EvaluationRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("evaluation", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
