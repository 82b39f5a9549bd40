package id.jejak.performance.rules;

/** How a recommendation stands. */
public enum RecommendationStage {
    OPEN,
    ACCEPTED,
    DECLINED,
    TAKEN,
    WITHDRAWN;

    /** Whether it still waits to be answered or taken. */
    public boolean isLive() {
        return this == OPEN || this == ACCEPTED;
    }
}
