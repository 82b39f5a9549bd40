package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import java.time.Duration;
import java.util.List;

/** What the read models could not fold, and what may be done about it. */
public final class ParkedEvents {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final List<Projection> projections;
    private final Letters letters;
    private final LetterRequests requests;
    private final ReadModels models;

    public ParkedEvents(List<Projection> projections, MongoDatabase database, ReadModels models) {
        this.projections = List.copyOf(projections);
        this.letters = new Letters(database);
        this.requests = new LetterRequests(database);
        this.models = models;
    }

    /** Of the generations that answer; of each model in the order of the ledger. */
    public List<Letter> all() {
        return projections.stream().flatMap(one -> of(one.name()).stream()).toList();
    }

    public List<Letter> of(String model) {
        return letters.of(model, models.generation(model));
    }

    public long count(String model) {
        return letters.count(model, models.generation(model));
    }

    public List<String> models() {
        return projections.stream().map(Projection::name).toList();
    }

    /**
     * Lets the process that runs the model try a sequence again.
     *
     * @return false when it has not been done in time; it will be all the same
     */
    public boolean retry(String model, String sequence, Duration patience) {
        return ask(model, sequence, LetterRequests.NONE, patience);
    }

    /** Gives up the event at this position, if it is the first of its sequence, and retries. */
    public boolean drop(String model, String sequence, long position, Duration patience) {
        return ask(model, sequence, position, patience);
    }

    /** Of every part that has parked something of the sequence. */
    private boolean ask(String model, String sequence, long dropped, Duration patience) {
        var asked =
                of(model).stream()
                        .filter(letter -> letter.sequence().equals(sequence))
                        .map(Letter::part)
                        .distinct()
                        .map(part -> new LetterRequests.Request(model, part, sequence, dropped))
                        .toList();
        asked.forEach(requests::ask);
        var deadline = System.nanoTime() + patience.toNanos();
        while (asked.stream().anyMatch(requests::isOpen)) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parked events are tried again");
        }
    }
}
