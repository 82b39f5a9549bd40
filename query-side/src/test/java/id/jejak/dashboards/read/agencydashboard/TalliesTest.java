package id.jejak.dashboards.read.agencydashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.Digest;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Tally;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The tallies that events changed step by step are the sums over all cards. */
class TalliesTest {
    private final ReadModelServer server = new ReadModelServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void tallies_are_the_sums_over_all_cards_however_events_are_delivered(long seed) {
        new Deliveries(new AgencyDashboardProjection(), server.database())
                .recorded(RandomCity.history(seed, 500))
                .deliverTwiceCutBy(seed);

        var tallies = stored(AgencyDashboardProjection.TALLIES.shelf());
        assertThat(tallies).hasSize(10);
        assertThat(tallies).isEqualTo(sumsOverAllCards());
    }

    @Test
    void batches_make_no_difference() {
        var history = RandomCity.history(42, 400);
        new Deliveries(new AgencyDashboardProjection(), server.database())
                .recorded(history)
                .deliverTwiceCutBy(1);
        var inPieces = stored(AgencyDashboardProjection.TALLIES.shelf());
        try (var other = new ReadModelServer()) {
            new Deliveries(new AgencyDashboardProjection(), other.database())
                    .recorded(history)
                    .batch(0, history.size());
            assertThat(stored(AgencyDashboardProjection.TALLIES.shelf(), other))
                    .isEqualTo(inPieces);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_between_people_makes_no_difference(long seed) {
        var history = RandomCity.history(seed, 400);
        new Deliveries(new AgencyDashboardProjection(), server.database())
                .recorded(history)
                .deliverTwiceCutBy(seed);
        try (var other = new ReadModelServer()) {
            new Deliveries(new AgencyDashboardProjection(), other.database())
                    .recorded(shuffled(history, new Random(seed)))
                    .deliverTwiceCutBy(seed + 1);
            assertThat(digest(other)).isEqualTo(digest(server));
        }
    }

    /** Agencies first, then everybody's own history in its own order. */
    private static List<DomainEvent> shuffled(List<DomainEvent> history, Random random) {
        var shuffled = new ArrayList<DomainEvent>();
        var streams = new TreeMap<String, Deque<DomainEvent>>();
        for (var event : history) {
            if (event instanceof EmployeeFact fact) {
                streams.computeIfAbsent(fact.employeeId().value(), _ -> new ArrayDeque<>())
                        .add(event);
            } else {
                shuffled.add(event);
            }
        }
        var waiting = new ArrayList<>(streams.values());
        while (!waiting.isEmpty()) {
            var stream = waiting.get(random.nextInt(waiting.size()));
            shuffled.add(stream.remove());
            waiting.removeIf(Deque::isEmpty);
        }
        return shuffled;
    }

    private static Map<String, Digest.Collection> digest(ReadModelServer server) {
        return new Digest(List.of(new AgencyDashboardProjection()), server.models())
                .answer()
                .collections();
    }

    private Map<String, Tally<Topic>> sumsOverAllCards() {
        var sums = new HashMap<String, Tally<Topic>>();
        for (var card : stored(AgencyDashboardProjection.CARDS).values()) {
            for (var agency : card.path()) {
                sums.computeIfAbsent(agency, _ -> new Tally<>())
                        .add(CardFigures.difference(null, card));
            }
        }
        return sums;
    }

    private <S> Map<String, S> stored(Shelf<S> shelf) {
        return stored(shelf, server);
    }

    private static <S> Map<String, S> stored(Shelf<S> shelf, ReadModelServer server) {
        var stored = new HashMap<String, S>();
        for (var one : server.database().getCollection(shelf.collection()).find()) {
            stored.put(one.getString(Shelf.ID), shelf.read().apply(one));
        }
        return stored;
    }
}
