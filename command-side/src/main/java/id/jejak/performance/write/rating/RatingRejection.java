package id.jejak.performance.write.rating;

import id.jejak.deciding.Rejection;

enum RatingRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee did not serve in this time."),
    OWN_RATING("Nobody rates the own work."),
    PERIOD_UNSOUND("A rating is about days of one calendar year, from the first to the last."),
    TOO_EARLY("A rating is given after the time it is about."),
    /** By {@link id.jejak.performance.rules.PerformanceRating}. */
    ANOTHER_RULE(
            "This time is rated otherwise: by a score until 2021 (0 to 100, from July 2021 0 to"
                    + " 120), by result and behaviour since 2022."),
    ALREADY_RATED("This time is rated already, with another content."),
    OVERLAPS("Another rating of this kind covers part of this time."),
    NOT_RATED("There is no such rating."),
    REASON_MISSING("A rating is corrected for a reason.");

    private final String sentence;

    RatingRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("rating", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
