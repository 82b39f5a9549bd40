package id.jejak.audit.read.replay;

import com.mongodb.client.MongoDatabase;

import id.jejak.projecting.Projection;

/** Lends the replay's parts to the tests of the history. */
public final class Replays {
    private Replays() {}

    public static Projection projection() {
        return new ReplayProjection();
    }

    public static EmployeePositions positions(MongoDatabase database) {
        return new EmployeePositions(database);
    }
}
