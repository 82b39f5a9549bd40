package id.jejak.offender.read.sight;

import id.jejak.offender.write.ScribeDecider;

/** Reads through the write side. */
public final class Peeker {
    ScribeDecider decider = new ScribeDecider();
}
