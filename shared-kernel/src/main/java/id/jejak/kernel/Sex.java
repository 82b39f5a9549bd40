package id.jejak.kernel;

/** As digit 15 of the NIP tells it. */
public enum Sex {
    MALE,
    FEMALE
}
