package id.jejak.projecting;

import com.mongodb.MongoException;

import id.jejak.kernel.EmployeeFact;
import id.jejak.ledger.LedgerException;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parked events of one generation of a model, by sequence; durable at once. */
final class Parked {
    private static final Logger LOG = LoggerFactory.getLogger(Parked.class);

    /** So many at once are no poison events but a broken fold, which had better stop. */
    private static final int MOST_SEQUENCES = 1_000;

    private static final int LONGEST_CAUSE = 1_000;

    private final Letters letters;
    private final String model;
    private final int generation;
    private final Part part;
    private final Clock clock;
    private final Map<String, SortedMap<Long, Letter>> sequences = new HashMap<>();

    Parked(Letters letters, String model, int generation, Part part, Clock clock) {
        this.letters = letters;
        this.model = model;
        this.generation = generation;
        this.part = part;
        this.clock = clock;
    }

    /** Reads again what is stored. */
    void load() {
        sequences.clear();
        letters.of(model, generation, part).forEach(this::remember);
    }

    /** Whether the event is parked already or has to wait; one that has to is parked here. */
    boolean keepsBack(Recorded recorded) {
        if (sequences.isEmpty()) {
            return false;
        }
        var sequence = sequenceOf(recorded.message());
        var parked = sequences.get(sequence);
        if (parked == null || recorded.position() < parked.firstKey()) {
            return false;
        }
        if (!parked.containsKey(recorded.position())) {
            put(letter(recorded, sequence, null, 0));
        }
        return true;
    }

    /**
     * @throws RuntimeException the failure itself, where the event is not to blame or too much is
     *     parked already
     */
    void refuseUnlessToBlame(RuntimeException failed) {
        if (isPassing(failed) || sequences.size() >= MOST_SEQUENCES) {
            throw failed;
        }
    }

    /** Parks an event that could not be folded. */
    void park(Recorded recorded, RuntimeException failed) {
        var sequence = sequenceOf(recorded.message());
        put(letter(recorded, sequence, cause(failed), 1));
        LOG.warn(
                "read model {}: the event at position {} is parked, and what follows of {}",
                model,
                recorded.position(),
                sequence,
                failed);
    }

    boolean holds(long position) {
        return sequences.values().stream().anyMatch(parked -> parked.containsKey(position));
    }

    Optional<Letter> first(String sequence) {
        return Optional.ofNullable(sequences.get(sequence))
                .map(parked -> parked.firstEntry().getValue());
    }

    List<Letter> of(String sequence) {
        var parked = sequences.get(sequence);
        return parked == null ? List.of() : List.copyOf(parked.values());
    }

    void failedAgain(Letter letter, RuntimeException failed) {
        letters.failedAgain(letter, cause(failed));
    }

    void remove(Letter letter) {
        letters.remove(letter);
        var parked = sequences.get(letter.sequence());
        if (parked != null && parked.remove(letter.position()) != null && parked.isEmpty()) {
            sequences.remove(letter.sequence());
        }
    }

    private void put(Letter letter) {
        letters.put(letter);
        remember(letter);
    }

    private void remember(Letter letter) {
        sequences
                .computeIfAbsent(letter.sequence(), _ -> new TreeMap<>())
                .put(letter.position(), letter);
    }

    private Letter letter(
            Recorded recorded, String sequence, @Nullable String cause, int attempts) {
        return new Letter(
                model,
                generation,
                part.number(),
                sequence,
                recorded.position(),
                typeOf(recorded.message()),
                cause,
                clock.instant().toString(),
                attempts);
    }

    /** An event whose stored form cannot be read names its aggregate only. */
    private static String sequenceOf(EventMessage<?> message) {
        try {
            if (message.getPayload() instanceof EmployeeFact fact) {
                return fact.employeeId().value();
            }
        } catch (RuntimeException failed) {
            LOG.debug("the employee of event {} cannot be read", message.getIdentifier(), failed);
        }
        return message instanceof DomainEventMessage<?> event
                ? event.getAggregateIdentifier()
                : message.getIdentifier();
    }

    private static String typeOf(EventMessage<?> message) {
        try {
            return message.getPayloadType().getSimpleName();
        } catch (RuntimeException unknown) {
            return "unknown: " + unknown.getMessage();
        }
    }

    private static String cause(Throwable failed) {
        var text = failed.toString();
        return text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE);
    }

    static boolean isPassing(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoException || cause instanceof LedgerException) {
                return true;
            }
        }
        return false;
    }
}
