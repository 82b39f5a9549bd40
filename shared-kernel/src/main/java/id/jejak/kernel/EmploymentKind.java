package id.jejak.kernel;

/** Kinds of employment (UU 20/2023; domain facts 10.3). */
public enum EmploymentKind {
    /** Candidate civil servant, in the probation year. */
    CPNS,
    /** Permanent civil servant. */
    PNS,
    /** Government employee with a work agreement. */
    PPPK,
    /** The same, part time, since December 2025. */
    PPPK_PARUH_WAKTU;

    /**
     * CPNS and PNS hold ranks (golongan) and count JP by calendar year; PPPK hold grades and count
     * by contract year.
     */
    public boolean isPns() {
        return this == CPNS || this == PNS;
    }
}
