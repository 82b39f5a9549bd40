package id.jejak.deciding;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads events of some types over all streams for who keeps them in memory. Only the first time of
 * a process reads everything. For one thread at a time.
 */
public final class LedgerReading {
    private static final int AT_ONCE = 2_000;

    private final Ledger ledger;
    private final Map<String, Class<? extends DomainEvent>> types;
    private final Consumer<DomainEvent> taker;
    private long next;

    public LedgerReading(
            Ledger ledger,
            Collection<Class<? extends DomainEvent>> types,
            Consumer<DomainEvent> taker) {
        this.ledger = ledger;
        this.types =
                types.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(EventCatalogue::nameOf, type -> type));
        this.taker = taker;
    }

    /** Takes what the ledger has more than last time. */
    public void catchUp() {
        while (next < ledger.head()) {
            var events = ledger.readFrom(next, AT_ONCE);
            if (events.isEmpty()) {
                return;
            }
            events.forEach(this::take);
            next = events.getLast().position() + 1;
        }
    }

    private void take(StoredEvent stored) {
        var type = types.get(stored.name());
        if (type != null) {
            taker.accept(LedgerJson.mapper().readValue(stored.payload(), type));
        }
    }
}
