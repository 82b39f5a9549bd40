package id.jejak.audit.read.replay;

import id.jejak.projecting.Projection;
import id.jejak.projecting.ReadModels;

/** Lends the replay's parts to the tests of the history. */
public final class Replays {
    private Replays() {}

    public static Projection projection() {
        return new ReplayProjection();
    }

    public static EmployeePositions positions(ReadModels models) {
        return new EmployeePositions(models);
    }
}
