package id.jejak.exchange.read.regions;

import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.kernel.EmployeeFact;
import id.jejak.tallies.Count;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The exchanges one employee took part in. */
record Trips(List<Trip> all) {
    static final Trips NONE = new Trips(List.of());

    private static final Comparator<Trip> BY_YEAR =
            Comparator.comparingInt(Trip::year).thenComparing(Trip::region);

    record Trip(String region, int year) {}

    Trips after(EmployeeFact fact) {
        return fact instanceof ExchangeJoined e
                ? new Trips(
                        Stream.concat(
                                        all.stream(),
                                        Stream.of(
                                                new Trip(
                                                        e.host().code(), e.occurredOn().getYear())))
                                .sorted(BY_YEAR)
                                .toList())
                : this;
    }

    void count(Count<Topic> count) {
        all.forEach(one -> count.one(Topic.SENT, one.region(), one.year()));
    }
}
