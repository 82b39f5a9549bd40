package id.jejak.policy.rules.lab;

import java.util.Arrays;

/**
 * The JP of one employee's credits as one variant of the policies gives them, in ten-thousandths:
 * what the conversion gave, and what is left after the caps. What sums JP reads them here, so that
 * a candidate's conversion reaches the duty and the index.
 */
final class Credits {
    private long[] worth = new long[16];
    private long[] jp = new long[16];
    private int size;

    void begin(int credits) {
        if (worth.length < credits) {
            worth = new long[Math.max(credits, 2 * worth.length)];
            jp = new long[worth.length];
        }
        size = credits;
    }

    void set(int credit, long converted, long capped) {
        worth[credit] = converted;
        jp[credit] = capped;
    }

    long worth(int credit) {
        return worth[credit];
    }

    long jp(int credit) {
        return jp[credit];
    }

    /** By credit; read as it stands when it is asked. */
    long[] jp() {
        return jp;
    }

    void copy(Credits other) {
        begin(other.size);
        System.arraycopy(other.worth, 0, worth, 0, size);
        System.arraycopy(other.jp, 0, jp, 0, size);
    }

    boolean isSame(Credits other, int credit) {
        return worth[credit] == other.worth[credit] && jp[credit] == other.jp[credit];
    }

    boolean isSame(Credits other) {
        return Arrays.equals(worth, 0, size, other.worth, 0, other.size)
                && Arrays.equals(jp, 0, size, other.jp, 0, other.size);
    }
}
