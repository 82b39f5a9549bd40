package id.jejak.needs.rules;

import id.jejak.kernel.PolicyRef;

/**
 * How large a gap is: none, low (one level), medium (two), high (three or more). Guides to the
 * needs analysis (AKPK, HCDP; domain facts 1.4) grade gaps in these four words; where they cut is
 * not confirmed, so the numbers are Jejak's own.
 */
public enum GapSize {
    NONE,
    LOW,
    MEDIUM,
    HIGH;

    public static final PolicyRef POLICY = new PolicyRef("gap-size", "2019.1");

    private static final int LOW_UP_TO = 1;
    private static final int MEDIUM_UP_TO = 2;

    /**
     * @param missing levels below what is required, 0 to 5; a surplus is no gap
     */
    public static GapSize of(int missing) {
        if (missing <= 0) {
            return NONE;
        }
        return missing <= LOW_UP_TO ? LOW : missing <= MEDIUM_UP_TO ? MEDIUM : HIGH;
    }
}
