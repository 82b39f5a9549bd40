package id.jejak.policy.rules.lab;

/** What a candidate does to somebody. */
public enum Direction {
    UNCHANGED,
    WON,
    LOST,
    /** Decided otherwise, neither better nor worse, or decided by one of the two only. */
    OTHER;

    static Direction of(int difference) {
        if (difference == 0) {
            return OTHER;
        }
        return difference > 0 ? WON : LOST;
    }
}
