package id.jejak.policy.rules.histories;

import id.jejak.kernel.DomainEvent;

import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

/**
 * Reads what is stored into histories. Events that do not concern them are passed over; one that
 * cannot be read is left out, and the others of its employee go on.
 */
public final class HistoryReader {
    private final Map<String, Class<? extends DomainEvent>> concerned;
    private final Histories histories;
    private final ObjLongConsumer<RuntimeException> leftOut;

    /** An event in its stored form. */
    @FunctionalInterface
    public interface Stored {
        DomainEvent as(Class<? extends DomainEvent> type);
    }

    /**
     * @param byName all types of events
     * @param leftOut told why, and the position
     */
    public HistoryReader(
            Map<String, Class<? extends DomainEvent>> byName,
            Histories histories,
            ObjLongConsumer<RuntimeException> leftOut) {
        this.concerned =
                byName.entrySet().stream()
                        .filter(one -> Histories.concerns(one.getValue()))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
        this.histories = histories;
        this.leftOut = leftOut;
    }

    /**
     * Reads the next event; one that somebody else has read meanwhile is nothing new.
     *
     * @param name of its type
     */
    public void read(long position, String name, Stored stored) {
        var type = concerned.get(name);
        try {
            if (type != null && position > histories.position()) {
                histories.take(position, stored.as(type));
            }
        } catch (RuntimeException unreadable) {
            leftOut.accept(unreadable, position);
            histories.leaveOut(position);
        }
        histories.reached(position);
    }
}
