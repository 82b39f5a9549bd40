package id.jejak.training.write.session;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.ID;
import static id.jejak.training.write.session.Sessions.PLANNED;
import static id.jejak.training.write.session.Sessions.scheduled;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Facts;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.write.learner.Applicants;
import id.jejak.training.write.learner.Learners;
import id.jejak.training.write.learner.LearnersOf;
import id.jejak.training.write.partner.Partnerships;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.GiveFreePlaces;
import id.jejak.training.write.session.SessionCommand.NominateForSession;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The promise of the package, on the real bus, locks, cache and ledger file. */
@Timeout(60)
class SeatsUnderPressureTest {
    private static final int SEATS = 30;
    private static final List<EmployeeId> PEOPLE =
            IntStream.range(0, 100).mapToObj(i -> new EmployeeId("employee-" + i)).toList();

    @TempDir Path folder;

    private EventLedger ledger;
    private Configuration axon;

    @BeforeEach
    void a_session_and_people_are_on_the_ledger() {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        axon = configured(ledger);
        axon.start();
        var people = IntStream.range(0, PEOPLE.size()).mapToObj(this::appointment);
        var kominfo =
                new AgencyRegistered(
                        KOMINFO, null, List.of(KOMINFO), AgencyKind.CITY, "1", "K", "1", PLANNED);
        axon.eventStore()
                .publish(
                        Stream.concat(
                                        Stream.of(
                                                first(ID.value(), scheduled(SEATS)),
                                                first(KOMINFO.value(), kominfo)),
                                        people)
                                .toList());
    }

    @AfterEach
    void close() {
        axon.shutdown();
        ledger.close();
    }

    @Test
    void a_hundred_people_who_each_ask_twice_at_once_take_thirty_seats_once_each()
            throws Exception {
        List<String> answers;
        try (var threads = Executors.newFixedThreadPool(32)) {
            answers =
                    threads.invokeAll(asksTwice()).stream()
                            .map(SeatsUnderPressureTest::answer)
                            .toList();
        }

        var enrolled = enrolled();
        assertThat(enrolled).hasSize(SEATS).doesNotHaveDuplicates();
        assertThat(Set.copyOf(answers)).containsExactlyInAnyOrder("taken", "training.no-seat-left");
        assertThat(answers.stream().filter("taken"::equals)).hasSize(2 * SEATS);
        assertThat(axon.eventStore().lastSequenceNumberFor(ID.value())).contains((long) SEATS);
    }

    @Test
    void of_sixty_four_nominated_at_once_five_get_a_seat_and_fifty_nine_wait_in_the_right_order()
            throws Exception {
        axon.commandGateway()
                .sendAndWait(
                        new ChangeSeats(ID, Sessions.scheduled(1).organiser(), 5, "x", ENROLLED));
        var nominated = PEOPLE.subList(0, 64);

        List<String> answers;
        try (var threads = Executors.newFixedThreadPool(32)) {
            answers =
                    threads
                            .invokeAll(
                                    nominated.stream()
                                            .<Callable<String>>map(who -> () -> nominate(who))
                                            .toList())
                            .stream()
                            .map(SeatsUnderPressureTest::answer)
                            .toList();
        }

        assertThat(answers).containsOnly("taken").hasSize(64);
        var seated = enrolled();
        assertThat(seated).hasSize(5).doesNotHaveDuplicates();
        var expected = lineWithout(seated);
        assertThat(expected).hasSize(59);
        assertThat(ask(PEOPLE.get(99))).isEqualTo("training.no-seat-left");

        axon.commandGateway()
                .sendAndWait(
                        new ChangeSeats(ID, Sessions.scheduled(1).organiser(), 64, "x", ENROLLED));
        axon.commandGateway().sendAndWait(new GiveFreePlaces(ID, ENROLLED));
        axon.commandGateway().sendAndWait(new GiveFreePlaces(ID, ENROLLED));

        assertThat(enrolled().subList(5, 64)).containsExactlyElementsOf(expected);
    }

    private String nominate(EmployeeId who) {
        try {
            axon.commandGateway()
                    .sendAndWait(new NominateForSession(ID, who, PEOPLE.get(99), "x", ENROLLED));
            return "taken";
        } catch (CommandRejected refused) {
            return refused.code();
        }
    }

    /** Who has to wait, by points, then in the order of the ledger. */
    private List<EmployeeId> lineWithout(List<EmployeeId> seated) {
        return axon.eventStore()
                .readEvents(ID.value())
                .asStream()
                .map(Message::getPayload)
                .filter(EmployeeNominated.class::isInstance)
                .map(EmployeeNominated.class::cast)
                .filter(one -> !seated.contains(one.employeeId()))
                .sorted(Comparator.comparingInt(one -> -one.priority().points()))
                .map(EmployeeNominated::employeeId)
                .toList();
    }

    private List<Callable<String>> asksTwice() {
        return Stream.concat(PEOPLE.stream(), PEOPLE.stream())
                .<Callable<String>>map(who -> () -> ask(who))
                .toList();
    }

    private String ask(EmployeeId who) {
        try {
            axon.commandGateway().sendAndWait(new EnrollTraining(ID, who, ENROLLED));
            return "taken";
        } catch (CommandRejected refused) {
            return refused.code();
        }
    }

    private List<EmployeeId> enrolled() {
        return axon.eventStore()
                .readEvents(ID.value())
                .asStream()
                .map(Message::getPayload)
                .filter(TrainingEnrolled.class::isInstance)
                .map(event -> ((TrainingEnrolled) event).employeeId())
                .toList();
    }

    /** One in service a month less than the one before, over two years and again. */
    private DomainEventMessage<?> appointment(int number) {
        var who = PEOPLE.get(number);
        var since = LocalDate.of(2022, 1, 1).plusMonths(number % 24);
        return first(who.value(), appointed(who, since));
    }

    private static DomainEventMessage<?> first(String stream, DomainEvent event) {
        return new GenericDomainEventMessage<>("SessionAggregate", stream, 0, event);
    }

    private static String answer(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Configuration configured(EventLedger ledger) {
        var engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(
                                new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME)))
                        .build();
        return DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(
                        _ ->
                                AsynchronousCommandBus.builder()
                                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                                        .build())
                .configureEmbeddedEventStore(_ -> engine)
                .registerComponent(Facts.class, c -> new Facts(c.eventStore()))
                .registerComponent(Policies.class, _ -> ShippedPolicies.get())
                .registerComponent(Learners.class, _ -> LearnersOf.ledger(ledger))
                .registerComponent(Applicants.class, _ -> LearnersOf.applicants(ledger))
                .registerComponent(Partnerships.class, _ -> (_, _, _, _) -> true)
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(SessionAggregate.class)
                                .configureCache(_ -> new WeakReferenceCache()))
                .buildConfiguration();
    }
}
