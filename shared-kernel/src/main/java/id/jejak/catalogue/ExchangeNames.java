package id.jejak.catalogue;

import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of exchange with other regions. */
final class ExchangeNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("exchange.exchange-arranged.v1", ExchangeArranged.class),
                    Map.entry("exchange.guests-counted.v1", GuestsCounted.class),
                    Map.entry("exchange.exchange-joined.v1", ExchangeJoined.class));

    private ExchangeNames() {}
}
