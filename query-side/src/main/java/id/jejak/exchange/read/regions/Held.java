package id.jejak.exchange.read.regions;

import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One exchange.
 *
 * @param path of the agency that arranges it
 * @param guests by region
 */
record Held(
        List<String> path,
        String title,
        ExchangeForm form,
        String host,
        LocalDate startsOn,
        List<Guests> guests)
        implements Placed {
    static final Shelf<Held> SHELF =
            JsonShelf.of(RegionsProjection.NAME, "exchange.held", Held.class);

    record Guests(String region, int people) {}

    static Held of(ExchangeArranged e, List<String> path) {
        return new Held(path, e.title(), e.form(), e.host().code(), e.startsOn(), List.of());
    }

    Held counted(GuestsCounted e) {
        var others = guests.stream().filter(one -> !one.region().equals(e.region().code()));
        var next = Stream.concat(others, Stream.of(new Guests(e.region().code(), e.people())));
        return new Held(path, title, form, host, startsOn, next.toList());
    }

    /** The host, and every region that guests came from, once. */
    void count(Count<Topic> count) {
        var year = startsOn.getYear();
        Stream.concat(Stream.of(host), guests.stream().map(Guests::region))
                .distinct()
                .forEach(region -> count.one(Topic.EXCHANGES, region, year));
        guests.forEach(one -> count.add(Topic.GUESTS, one.region(), year, one.people()));
    }
}
