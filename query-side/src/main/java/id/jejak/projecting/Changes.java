package id.jejak.projecting;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.util.Set;

/**
 * Tells this process which documents were just written. Only a hint: another process may write the
 * same models, and a slow listener misses some.
 */
public final class Changes {

    private final Sinks.Many<Written> sink = Sinks.many().multicast().directBestEffort();

    /**
     * @param position the last event the write contains
     */
    public record Written(String collection, Set<String> ids, long position) {}

    public Flux<Written> stream() {
        return sink.asFlux();
    }

    /** One at a time: several projectors write, and a sink takes no two signals at once. */
    synchronized void publish(Written written) {
        if (!written.ids().isEmpty()) {
            sink.tryEmitNext(written);
        }
    }
}
