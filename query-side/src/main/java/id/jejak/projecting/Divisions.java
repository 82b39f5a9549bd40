package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import id.jejak.projecting.Progress.State;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;

/**
 * Sees to it that a stored model has as many parts as this process is set to. One with another
 * number is begun anew, as a new generation with nothing in it: what the parts of the old one hold
 * cannot be dealt out again without reading the ledger.
 */
final class Divisions {
    private static final Logger LOG = LoggerFactory.getLogger(Divisions.class);

    private final Progress progress;
    private final RebuildRequests requests;
    private final Clock clock;

    Divisions(MongoDatabase database, Clock clock) {
        this.progress = new Progress(database);
        this.requests = new RebuildRequests(database);
        this.clock = clock;
    }

    void settle(String model, int parts) {
        progress.of(model)
                .filter(state -> state.parts().size() != parts)
                .ifPresent(state -> begin(model, state, parts));
    }

    /** The request lets the documents of the old generation be dropped. */
    private void begin(String model, State old, int parts) {
        var underWay = requests.of(model).map(RebuildRequests.Request::generation).orElse(0);
        var next = Math.max(old.generation(), underWay) + 1;
        if (progress.restart(model, old.generation(), State.nothing(next, parts))) {
            LOG.warn(
                    "Read model {} had {} parts and is to have {}: it is begun anew as generation"
                            + " {}, and answers with little until that is built",
                    model,
                    old.parts().size(),
                    parts,
                    next);
            progress.remove(Standing.keyOfBuilding(model, underWay));
            requests.replace(model, next, clock.instant(), "jejak.projections.segments");
        }
    }
}
