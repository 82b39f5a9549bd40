package id.jejak.tallies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A feature as small as can be: degrees, and who holds them. */
class EmployeeCardsTest {
    private static final LocalDate DAY = LocalDate.parse("2020-01-02");

    private final ReadModelServer server = new ReadModelServer();
    private final AgencyFigures<Topic> figures =
            new AgencyFigures<>(server.models(), Degrees.TALLIES);
    private final Deliveries deliveries = new Deliveries(new Degrees(), server.database());

    @AfterEach
    void close() {
        server.close();
    }

    enum Topic {
        /** People in service, by sex. */
        PEOPLE,
        /** Degrees attained, by year. */
        DEGREES
    }

    record Attained(List<Integer> years) {
        Attained after(EmployeeFact fact) {
            return fact instanceof EducationAttained e
                    ? new Attained(
                            Stream.concat(years.stream(), Stream.of(e.occurredOn().getYear()))
                                    .toList())
                    : this;
        }
    }

    private static final class Degrees implements Projection {
        static final Tallies<Topic> TALLIES = Tallies.of("degrees", "degrees", Topic.class);
        static final EmployeeCards<Topic, Attained> CARDS =
                EmployeeCards.of(
                        TALLIES,
                        Attained.class,
                        new Attained(List.of()),
                        Attained::after,
                        Contribution.of(Degrees::count));

        private static void count(EmployeeCard<Attained> card, Count<Topic> count) {
            if (card.person().isActive()) {
                count.one(Topic.PEOPLE, card.person().sex().name());
            }
            card.own().years().forEach(year -> count.one(Topic.DEGREES, "", year));
        }

        @Override
        public String name() {
            return "degrees";
        }

        @Override
        public List<Shelf<?>> shelves() {
            return CARDS.shelves();
        }

        @Override
        public void fold(Recorded recorded, Documents documents) {
            switch (recorded.event()) {
                case AgencyEvent e -> TALLIES.fold(e, documents);
                case EmployeeFact e -> CARDS.fold(e, documents);
                default -> {}
            }
        }
    }

    @Test
    void everybody_counts_for_the_own_agency_and_all_above() {
        deliveries.deliver(
                Town.agency("city"),
                Town.agency("city", "health"),
                Town.agency("city", "health", "clinic"));
        deliveries.deliver(appointed("ani", "clinic"), appointed("budi", "health"));

        assertThat(figures.of("clinic").sum(Topic.PEOPLE)).isEqualTo(1);
        assertThat(figures.of("health").sum(Topic.PEOPLE)).isEqualTo(2);
        assertThat(figures.of("city").get(Topic.PEOPLE, "FEMALE", 0)).isEqualTo(2);
    }

    @Test
    void a_transfer_takes_everything_along() {
        deliveries.deliver(
                Town.agency("city"), Town.agency("city", "health"), Town.agency("city", "works"));
        deliveries.deliver(
                appointed("ani", "health"), attained("ani", 2021), attained("ani", 2023));
        deliveries.deliver(transferred("ani", "health", "works"));

        assertThat(figures.of("health").isEmpty()).isTrue();
        assertThat(figures.of("works").get(Topic.DEGREES, "", 2021)).isEqualTo(1);
        assertThat(figures.of("city").sum(Topic.DEGREES, year -> year > 2021)).isEqualTo(1);
    }

    @Test
    void who_retired_is_no_longer_active() {
        deliveries.deliver(Town.agency("city"), appointed("ani", "city"), attained("ani", 2021));
        deliveries.deliver(new EmployeeRetired(new EmployeeId("ani"), RetirementCause.AGE, DAY));

        assertThat(figures.of("city").sum(Topic.PEOPLE)).isZero();
        assertThat(figures.of("city").sum(Topic.DEGREES)).isEqualTo(1);
    }

    @Test
    void somebody_corrected_counts_as_who_it_was_all_along() {
        deliveries.deliver(Town.agency("city"), appointed("ani", "city"));
        deliveries.deliver(
                new PersonCorrected(
                        new EmployeeId("ani"),
                        Person.of("ani", new Nip("199001012015021001")),
                        List.of(PersonalDatum.NIP, PersonalDatum.SEX),
                        "Digit 15",
                        null,
                        DAY));

        assertThat(figures.of("city").get(Topic.PEOPLE, "MALE", 0)).isEqualTo(1);
        assertThat(figures.of("city").get(Topic.PEOPLE, "FEMALE", 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void events_that_are_delivered_again_count_once(long seed) {
        deliveries
                .recorded(
                        List.<DomainEvent>of(
                                Town.agency("city"),
                                Town.agency("city", "health"),
                                Town.agency("city", "works"),
                                appointed("ani", "health"),
                                appointed("budi", "works"),
                                attained("ani", 2021),
                                transferred("ani", "health", "works"),
                                attained("ani", 2022),
                                attained("budi", 2022)))
                .deliverTwiceCutBy(seed);

        assertThat(figures.of("works")).isEqualTo(figures.of("city"));
        assertThat(figures.of("works").sum(Topic.PEOPLE)).isEqualTo(2);
        assertThat(figures.of("works").get(Topic.DEGREES, "", 2022)).isEqualTo(2);
        assertThat(figures.of("health").isEmpty()).isTrue();
    }

    @Test
    void figures_are_read_along_the_tree_by_those_who_may() {
        deliveries.deliver(
                Town.agency("city"), Town.agency("city", "works"), Town.agency("city", "health"));
        deliveries.deliver(appointed("ani", "works"), attained("ani", 2021));

        var city = figures.allowed(AsActor.officerOf("city"), "city");
        assertThat(figures.below(city, Set.of(Topic.PEOPLE)))
                .extracting(below -> below.id() + " " + below.tally())
                .allMatch(text -> !text.contains("DEGREES"))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("health {}"),
                        text -> assertThat(text).startsWith("works").endsWith("=1}"));
        assertThatThrownBy(() -> figures.allowed(AsActor.officerOf("works"), "city"))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> figures.allowed(AsActor.auditor(), "nowhere"))
                .isInstanceOf(NotFound.class);
    }

    private static EmployeeAppointed appointed(String id, String agency) {
        return new EmployeeAppointed(
                new EmployeeId(id),
                Person.of(id, new Nip("199001012015022001")),
                EmploymentKind.PNS,
                DAY,
                new AgencyId(agency),
                new PostId("p"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                DAY);
    }

    private static EducationAttained attained(String id, int year) {
        return new EducationAttained(new EmployeeId(id), Education.S2, LocalDate.of(year, 6, 1));
    }

    private static EmployeeTransferred transferred(String id, String from, String to) {
        return new EmployeeTransferred(
                new EmployeeId(id), new AgencyId(from), new AgencyId(to), DAY);
    }
}
