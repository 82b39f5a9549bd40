package id.jejak.projecting;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Where a part of a projection resumes follows from its written model alone. Axon stores its token
 * before the batch is written, in another place, so that token may be ahead of the model after a
 * crash and events would be skipped for ever; from it only the claim is used: who may run the part
 * now.
 *
 * <p>Tokens of a model with several parts carry their number in the name, so that those of another
 * division are not taken for them.
 */
final class PartTokens implements TokenStore {
    private static final Logger LOG = LoggerFactory.getLogger(PartTokens.class);

    private final TokenStore claims;
    private static final long BETWEEN_STORES = TimeUnit.SECONDS.toNanos(1);

    private final Map<Integer, Long> lastStored = new ConcurrentHashMap<>();
    private final Crew crew;
    private final MaxSegmentProvider share;

    /**
     * @param share how many segments of the processor this process should claim
     */
    PartTokens(TokenStore claims, Crew crew, MaxSegmentProvider share) {
        this.claims = claims;
        this.crew = crew;
        this.share = share;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        claims.fetchToken(named(processor), segment);
        return resumeFrom(segment);
    }

    /**
     * Where a processor takes a claim: a part that is far behind catches up first, and with it all
     * others that this process is going to claim next.
     */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        var part = segment.getSegmentId();
        claims.fetchToken(named(processor), segment);
        crew.of(part).claim().taken();
        var others = new ArrayList<Thread>();
        if (crew.of(part).claim().isFarBehind()) {
            for (var other : claimable(processor, part)) {
                others.add(Thread.ofVirtual().start(() -> catchUpQuietly(processor, other)));
            }
        }
        try {
            catchUp(processor, part);
        } finally {
            others.forEach(PartTokens::join);
        }
        return resumeFrom(part);
    }

    /** What fails is tried again when the processor itself takes the claim. */
    private void catchUpQuietly(String processor, int part) {
        try {
            claims.fetchToken(named(processor), part);
            catchUp(processor, part);
        } catch (RuntimeException failed) {
            LOG.debug("part {} of {} is not caught up with yet", part, processor, failed);
        }
    }

    private void catchUp(String processor, int part) {
        crew.of(part).claim().run(() -> claims.extendClaim(named(processor), part));
    }

    /** Parts that are neither claimed nor more than this process should have. */
    private List<Integer> claimable(String processor, int part) {
        var room = share.getMaxSegments(processor) - crew.claimed().size();
        return crew.unclaimed()
                .filter(other -> other != part)
                .limit(Math.max(0, room))
                .boxed()
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while catching up", interrupted);
        }
    }

    private String named(String processor) {
        var parts = crew.members().size();
        return parts == 1 ? processor : processor + "/" + parts;
    }

    private @Nullable TrackingToken resumeFrom(int part) {
        var next = crew.of(part).projector().resumeFrom();
        return next == 0 ? null : new GlobalSequenceTrackingToken(next - 1);
    }

    @Override
    public void initializeTokenSegments(
            String processor, int count, @Nullable TrackingToken initial) {
        claims.initializeTokenSegments(named(processor), count, initial);
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
            claims.storeToken(token, named(processor), segment);
            lastStored.put(segment, now);
        }
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.extendClaim(named(processor), segment);
    }

    /** What is folded is written before another process may go on, and not kept after that. */
    @Override
    public void releaseClaim(String processor, int segment) {
        lastStored.remove(segment);
        crew.of(segment).claim().released();
        try {
            crew.of(segment).projector().letGo();
        } finally {
            claims.releaseClaim(named(processor), segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        claims.initializeSegment(token, named(processor), segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        claims.deleteToken(named(processor), segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return claims.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return claims.fetchSegments(named(processor));
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return claims.fetchAvailableSegments(named(processor));
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return claims.retrieveStorageIdentifier();
    }
}
