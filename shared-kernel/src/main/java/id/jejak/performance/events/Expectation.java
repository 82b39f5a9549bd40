package id.jejak.performance.events;

/** How work compares with what was expected, in rising order (PermenPANRB 6/2022). */
public enum Expectation {
    BELOW,
    MEETS,
    ABOVE
}
