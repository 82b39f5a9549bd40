package id.jejak.offended;

/** The inside of another feature. */
public final class Victim {}
