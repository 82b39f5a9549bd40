package id.jejak.policy.rules.compiled;

/** A decision made ready for sheets. */
interface Step {
    int DECIDED = 0;
    int UNDECIDED = 1;

    /** Four decimals are not enough here: reckon this sheet in decimals. */
    int INEXACT = 2;

    int run(Sheet sheet);
}
