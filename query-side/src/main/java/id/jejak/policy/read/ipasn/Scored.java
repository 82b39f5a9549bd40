package id.jejak.policy.read.ipasn;

import id.jejak.policy.rules.histories.History;

/**
 * One employee's index in one year.
 *
 * @param seen the history it was found from
 * @param standing whether it counts
 * @param score in ten-thousandths of a point; 0 where it does not count
 * @param category empty where it does not count
 */
record Scored(History seen, Standing standing, int agency, long score, String category) {
    enum Standing {
        /** Counts in the mean. */
        MEASURED,
        /** In service, and the policy does not measure it, as CPNS. */
        NOT_MEASURED,
        /** The policy decides nothing, such as without a degree. */
        UNDECIDED,
        NOT_IN_SERVICE
    }

    static Scored without(History seen, Standing standing, int agency) {
        return new Scored(seen, standing, agency, 0, "");
    }
}
