package id.jejak.exchange.write.exchange;

import id.jejak.deciding.Shell;
import id.jejak.exchange.events.ExchangeEvent;
import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must be known about an exchange to decide about it. */
sealed interface Exchange {
    record Unknown() implements Exchange {}

    /**
     * @param guests how many came from each region
     * @param joined own people who took part
     */
    record Arranged(ExchangeArranged as, Map<Region, Integer> guests, Set<EmployeeId> joined)
            implements Exchange {}

    Exchange UNKNOWN = new Unknown();

    static Exchange evolve(Exchange state, ExchangeEvent event) {
        return switch (event) {
            case ExchangeArranged e -> new Arranged(e, Map.of(), Set.of());
            case GuestsCounted e when state instanceof Arranged known -> {
                var guests = new HashMap<>(known.guests());
                guests.put(e.region(), e.people());
                yield new Arranged(known.as(), Map.copyOf(guests), known.joined());
            }
            case ExchangeJoined e when state instanceof Arranged known -> {
                var joined = new HashSet<>(known.joined());
                joined.add(e.employeeId());
                yield new Arranged(known.as(), known.guests(), Set.copyOf(joined));
            }
            default -> throw Shell.corrupt(event, state);
        };
    }
}
