package id.jejak.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A feature as small as can be: how often somebody attained a degree. */
class CrowdsTest {
    private static final int PEOPLE = 15;
    private static final List<String> AGENCIES = List.of("city", "health", "works");
    private static final Tallies<Topic> TALLIES = Tallies.of("degrees", "degrees", Topic.class);
    private static final EmployeeCards<Topic, Attained> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Attained.class,
                    new Attained(0),
                    Attained::after,
                    Contribution.of(
                            (card, count) -> count.add(Topic.DEGREES, "", 0, card.own().times())));
    private static final Crowds<Attained> CROWDS =
            Crowds.of("degrees", "degrees", CrowdsTest::line);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries = new Deliveries(new Degrees(), server.database());
    private final Map<String, String> workplaces = new HashMap<>();

    @AfterEach
    void close() {
        server.close();
    }

    enum Topic {
        DEGREES
    }

    record Attained(int times) {
        Attained after(EmployeeFact fact) {
            return fact instanceof EducationAttained ? new Attained(times + 1) : this;
        }
    }

    private static final class Degrees extends PeopleProjection {
        Degrees() {
            super(CARDS, CROWDS);
        }
    }

    private static String line(EmployeeCard<Attained> card) {
        return card.own().times() + " since " + card.person().since();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 77})
    void a_crowd_says_of_everybody_what_the_cards_say(long seed) {
        var random = new Random(seed);
        deliveries.recorded(List.of(Town.agencies()));
        for (var i = 0; i < PEOPLE; i++) {
            deliveries.recorded(List.of(appointed("e" + i)));
        }
        for (var i = 0; i < 400; i++) {
            deliveries.recorded(List.of(any("e" + random.nextInt(PEOPLE), random)));
        }
        deliveries.deliverTwiceCutBy(seed);

        for (var agency : AGENCIES) {
            assertThat(kept(agency)).as(agency).isEqualTo(said(agency));
        }
        assertThat(kept("city")).hasSize(PEOPLE);
        assertThat(CROWDS.all(server.models())).hasSize(AGENCIES.size());
    }

    private SortedMap<String, String> kept(String agency) {
        var kept = new TreeMap<String, String>();
        CROWDS.in(server.models(), agency).forEach(crowd -> crowd.each(kept::put));
        return kept;
    }

    private SortedMap<String, String> said(String agency) {
        var everybody = new ArrayList<String>();
        for (var i = 0; i < PEOPLE; i++) {
            everybody.add("e" + i);
        }
        var said = new TreeMap<String, String>();
        CARDS.read(server.models(), everybody)
                .forEach(
                        (who, card) -> {
                            if (card.path().contains(agency)) {
                                said.put(who, line(card));
                            }
                        });
        return said;
    }

    private DomainEvent appointed(String who) {
        workplaces.put(who, "health");
        return Town.appointed(who, "health");
    }

    private DomainEvent any(String who, Random random) {
        if (random.nextInt(3) > 0) {
            return new EducationAttained(new EmployeeId(who), Education.S1, Town.LEFT);
        }
        var to = AGENCIES.get(random.nextInt(AGENCIES.size()));
        return Town.transferred(who, workplaces.put(who, to), to);
    }
}
