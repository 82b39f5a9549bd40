package id.jejak.projecting;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Where a projection resumes follows from its written model alone. Axon stores its token before the
 * batch is written, in another place, so that token may be ahead of the model after a crash and
 * events would be skipped for ever; from it only the claim is used: who may run the projection now.
 */
final class ModelTokens implements TokenStore {

    private final TokenStore claims;
    private static final long BETWEEN_STORES = TimeUnit.SECONDS.toNanos(1);

    private final Map<Integer, Long> lastStored = new ConcurrentHashMap<>();
    private final Projector projector;
    private final CatchUp catchUp;

    ModelTokens(TokenStore claims, Projector projector, CatchUp catchUp) {
        this.claims = claims;
        this.projector = projector;
        this.catchUp = catchUp;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        claims.fetchToken(processor, segment);
        return resumeFrom();
    }

    /** Where a processor takes the claim: a model that is far behind catches up first. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        claims.fetchToken(processor, segment);
        catchUp.run(() -> claims.extendClaim(processor, segment.getSegmentId()));
        return resumeFrom();
    }

    private @Nullable TrackingToken resumeFrom() {
        var next = projector.resumeFrom();
        return next == 0 ? null : new GlobalSequenceTrackingToken(next - 1);
    }

    @Override
    public void initializeTokenSegments(
            String processor, int count, @Nullable TrackingToken initial) {
        claims.initializeTokenSegments(processor, count, initial);
    }

    /**
     * Nothing resumes from this token: it only says that the claim is alive, for which once a
     * second is enough.
     */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var now = System.nanoTime();
        var last = lastStored.get(segment);
        if (last == null || now - last > BETWEEN_STORES) {
            claims.storeToken(token, processor, segment);
            lastStored.put(segment, now);
        }
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.extendClaim(processor, segment);
    }

    /** What is folded is written before another process may go on, and not kept after that. */
    @Override
    public void releaseClaim(String processor, int segment) {
        lastStored.remove(segment);
        catchUp.released();
        try {
            projector.letGo();
        } finally {
            claims.releaseClaim(processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        claims.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        claims.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return claims.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return claims.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return claims.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return claims.retrieveStorageIdentifier();
    }
}
