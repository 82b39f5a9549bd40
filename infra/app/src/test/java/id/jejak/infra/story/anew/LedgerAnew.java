package id.jejak.infra.story.anew;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.Policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a ledger holds by now, decided anew. */
public final class LedgerAnew {
    private static final int AT_ONCE = 2_000;

    private LedgerAnew() {}

    public static List<Comparison> comparisons(Ledger ledger, Policies policies) {
        var again = new DecidedAnew(policies);
        var comparisons = new ArrayList<Comparison>();
        for (long next = 0; next < ledger.head(); ) {
            var events = ledger.readFrom(next, AT_ONCE);
            for (var stored : events) {
                event(stored)
                        .ifPresent(
                                event -> comparisons.addAll(again.take(stored.position(), event)));
            }
            next = events.getLast().position() + 1;
        }
        return comparisons;
    }

    /** Empty for what names people, which is stored in another form; nothing is decided there. */
    private static Optional<DomainEvent> event(StoredEvent stored) {
        return Optional.ofNullable(EventCatalogue.BY_NAME.get(stored.name()))
                .filter(DecidedAnew::concerns)
                .<DomainEvent>map(type -> LedgerJson.mapper().readValue(stored.payload(), type));
    }
}
