package id.jejak.projecting;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Reads positions out of Axon's tokens. */
final class Positions {
    private Positions() {}

    /** The last position that a token covers; -1 before the first event. */
    static long of(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token) instanceof GlobalSequenceTrackingToken known
                ? known.getGlobalIndex()
                : -1;
    }
}
