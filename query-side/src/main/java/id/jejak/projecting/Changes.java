package id.jejak.projecting;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells this process which documents were just written, by itself or by another process. Only a
 * hint: a slow listener misses some.
 */
public final class Changes {

    private final Sinks.Many<Written> sink = Sinks.many().multicast().directBestEffort();
    private final Map<String, Long> told = new HashMap<>();

    /**
     * @param ids empty where another process wrote and which documents is not known
     * @param position the last event the write contains
     */
    public record Written(String collection, Set<String> ids, long position) {
        public boolean mayContain(String id) {
            return ids.isEmpty() || ids.contains(id);
        }
    }

    public Flux<Written> stream() {
        return sink.asFlux();
    }

    /** One at a time: several projectors write, and a sink takes no two signals at once. */
    synchronized void publish(Part part, Written written) {
        if (!written.ids().isEmpty()) {
            sink.tryEmitNext(written);
        }
        told.merge(key(written.collection(), part), written.position(), Math::max);
    }

    /** Passes on what another process wrote; this one's own writes have been told already. */
    synchronized void publishOthers(String collection, Part part, long position) {
        if (told.getOrDefault(key(collection, part), -1L) < position) {
            told.put(key(collection, part), position);
            sink.tryEmitNext(new Written(collection, Set.of(), position));
        }
    }

    private static String key(String collection, Part part) {
        return collection + "~" + part.number();
    }
}
