package id.jejak.performance.write.recommendation;

import id.jejak.deciding.Rejection;

enum RecommendationRejection implements Rejection {
    NOT_RECOMMENDED("There is no such recommendation."),
    NOT_SHOWN("The rating shows no such weak area."),
    NOT_OPEN("This recommendation is answered, taken or withdrawn already."),
    NOT_CONCERNED("A recommendation is answered by the employee or the superior."),
    REASON_MISSING("A recommendation is declined for a reason."),
    TOO_EARLY("Nothing is answered before it was recommended.");

    private final String sentence;

    RecommendationRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("recommendation", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
