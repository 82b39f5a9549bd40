package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Does with parked events what was asked for, in the models that this process runs. */
final class LetterRounds implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final LetterRequests requests;
    private final SharedBlocks blocks;
    private final Map<String, Crew> crews = new ConcurrentHashMap<>();

    LetterRounds(MongoDatabase database, SharedBlocks blocks) {
        this.requests = new LetterRequests(database);
        this.blocks = blocks;
    }

    void watch(Crew crew) {
        crews.put(crew.model(), crew);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails is tried again at the next look. */
    void look() {
        try {
            requests.all().forEach(this::answer);
        } catch (RuntimeException failed) {
            LOG.warn("parked events could not be tried again yet", failed);
        }
    }

    private void answer(LetterRequests.Request request) {
        var crew = crews.get(request.model());
        if (crew == null || !crew.of(request.part()).claim().isClaimed()) {
            return;
        }
        if (crew.of(request.part())
                .projector()
                .betweenBatches((documents, write) -> answer(request, documents, write))) {
            requests.done(request);
        }
    }

    private void answer(LetterRequests.Request request, Generation documents, Runnable write) {
        if (request.dropped() != LetterRequests.NONE) {
            documents.drop(request.sequence(), request.dropped());
        }
        documents.retry(request.sequence(), this::event, write);
    }

    private Recorded event(long position) {
        return new Recorded(position, blocks.between(position, position + 1).getFirst());
    }
}
