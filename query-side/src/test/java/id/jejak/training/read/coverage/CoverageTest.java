package id.jejak.training.read.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.SessionId;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.Town;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.read.coverage.Coverage.Group;
import id.jejak.training.read.coverage.Coverage.Idle;
import id.jejak.training.read.coverage.Coverage.Share;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

class CoverageTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
    private static final String WOMAN = "199001012015022001";
    private static final String MAN = "197503122000031001";

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries =
            new Deliveries(new CoverageProjection(), server.database());
    private final HowEvenlyAreChancesSpread question =
            new HowEvenlyAreChancesSpread(
                    server.models(), new ReadPosition(server.models()), TODAY);
    private final WhoWaitsForATraining waiting = new WhoWaitsForATraining(server.models(), TODAY);

    @BeforeEach
    void tree() {
        deliveries.deliver(
                Town.agency("city"), Town.agency("city", "health"), Town.agency("city", "works"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void who_was_trained_in_the_year_is_shown_by_every_group() {
        deliveries.deliver(
                appointed("ani", WOMAN, "health", "2015-02-01"),
                appointed("budi", MAN, "works", "2000-03-01"),
                completed("ani", "2025-05-04"),
                completed("ani", "2025-06-01"),
                completed("budi", "2024-05-04"));

        var city = asked("city", 2025);

        assertThat(city.all()).isEqualTo(share(2, 1, "0.5000"));
        assertThat(city.groups())
                .contains(
                        new Group(Dimension.SEX, "FEMALE", share(1, 1, "1.0000")),
                        new Group(Dimension.SEX, "MALE", share(1, 0, "0.0000")),
                        new Group(Dimension.AGE, "30-39", share(1, 1, "1.0000")),
                        new Group(Dimension.AGE, "50+", share(1, 0, "0.0000")),
                        new Group(Dimension.KIND, "PNS", share(2, 1, "0.5000")),
                        new Group(Dimension.POST_CLASS, "PELAKSANA", share(2, 1, "0.5000")));
        assertThat(city.units())
                .extracting(unit -> unit.id() + " " + unit.coverage().trained())
                .containsExactly("health 1", "works 0");
        assertThat(asked("city", 2024).groups())
                .as("a year earlier budi was 49")
                .contains(new Group(Dimension.AGE, "40-49", share(1, 1, "1.0000")));
    }

    @Test
    void nobody_counts_before_the_first_year_of_service_or_after_the_last_day() {
        deliveries.deliver(
                appointed("ani", WOMAN, "health", "2025-02-01"),
                appointed("budi", MAN, "health", "2000-03-01"),
                completed("budi", "2024-05-04"));
        assertThat(asked("health", 2024).all()).isEqualTo(share(1, 1, "1.0000"));

        deliveries.deliver(retired("budi", "2026-01-01"));

        assertThat(asked("health", 2024).all()).isEqualTo(new Share(0, 0, null));
        assertThat(asked("health", 2025).all()).isEqualTo(share(1, 0, "0.0000"));
    }

    @Test
    void who_moves_takes_the_chances_along() {
        deliveries.deliver(
                appointed("ani", WOMAN, "health", "2015-02-01"), completed("ani", "2026-01-05"));
        deliveries.deliver(transferred("ani", "health", "works", "2026-07-01"));

        assertThat(asked("health", 2026).all()).isEqualTo(new Share(0, 0, null));
        assertThat(asked("works", 2026).all()).isEqualTo(share(1, 1, "1.0000"));
        assertThat(asked("city", 2026).all()).isEqualTo(share(1, 1, "1.0000"));
    }

    @Test
    void a_disability_is_not_shown_of_so_few_that_one_could_be_known() {
        for (var i = 0; i < 9; i++) {
            deliveries.deliver(appointed("e" + i, WOMAN, "health", "2015-02-01"));
        }
        for (var i = 0; i < 4; i++) {
            deliveries.deliver(declared("e" + i, true));
        }
        assertThat(disability()).extracting(Group::coverage).containsOnlyNulls();

        deliveries.deliver(appointed("e9", WOMAN, "health", "2015-02-01"), declared("e9", true));
        assertThat(disability())
                .containsExactly(
                        new Group(Dimension.DISABILITY, "NO", share(5, 0, "0.0000")),
                        new Group(Dimension.DISABILITY, "YES", share(5, 0, "0.0000")));

        deliveries.deliver(declared("e9", false));
        assertThat(disability())
                .as("the rest would tell what is hidden")
                .extracting(Group::coverage)
                .containsOnlyNulls();
    }

    @Test
    void who_had_no_training_for_years_is_counted_and_named_longest_first() {
        deliveries.deliver(
                appointed("ani", WOMAN, "health", "2015-02-01"),
                appointed("budi", MAN, "works", "2000-03-01"),
                appointed("cici", WOMAN, "works", "2026-03-01"),
                completed("ani", "2024-05-04"),
                completed("ani", "2023-01-01"));

        assertThat(asked("city", 2026).idle())
                .containsExactly(
                        new Idle(1, 2),
                        new Idle(2, 2),
                        new Idle(3, 1),
                        new Idle(4, 1),
                        new Idle(5, 1));
        var sheet = waiting.in(AsActor.auditor(), "city", 2, 0);
        assertThat(sheet.total()).isEqualTo(2);
        assertThat(sheet.people())
                .extracting(one -> one.employeeId() + " " + one.idleSince())
                .containsExactly("budi 2000-03-01", "ani 2024-05-04");

        deliveries.deliver(retired("budi", "2026-10-01"));
        assertThat(waiting.in(AsActor.officerOf("works"), "works", 2, 0).people()).isEmpty();
    }

    @Test
    void figures_are_not_people() {
        assertThatThrownBy(() -> waiting.in(AsActor.policyMaker(), "city", 2, 0))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> waiting.in(AsActor.officerOf("works"), "health", 2, 0))
                .isInstanceOf(AccessDenied.class);
        assertThat(question.answer(AsActor.policyMaker(), "city", 2026).all().people()).isZero();
    }

    /** Whatever happened in whatever order, the sums are those of the cards that are left. */
    @Test
    void figures_kept_by_differences_are_those_counted_anew() {
        var random = new Random(20261121);
        for (var i = 0; i < 12; i++) {
            deliveries.deliver(
                    appointed("e" + i, i % 3 == 0 ? MAN : WOMAN, "health", "2015-02-01"));
        }
        for (var i = 0; i < 300; i++) {
            deliveries.deliver(any("e" + random.nextInt(12), random));
        }

        var counted = new TreeMap<String, Long>();
        for (var stored : server.models().of(CoverageProjection.CARDS.shelf()).find()) {
            var card = CoverageProjection.CARDS.shelf().read().apply(stored);
            ChanceFigures.difference(null, card)
                    .each(
                            Topic.TRAINED,
                            (figure, n) -> counted.merge(figure.toString(), n, Long::sum));
        }
        var kept = new TreeMap<String, Long>();
        new id.jejak.tallies.AgencyFigures<>(server.models(), CoverageProjection.TALLIES)
                .of("city")
                .each(Topic.TRAINED, (figure, n) -> kept.put(figure.toString(), n));
        assertThat(kept).isNotEmpty().isEqualTo(counted);
    }

    private static DomainEvent any(String who, Random random) {
        var day = LocalDate.of(2018 + random.nextInt(8), 1 + random.nextInt(12), 3);
        return switch (random.nextInt(4)) {
            case 0 -> declared(who, random.nextBoolean());
            case 1 ->
                    transferred(
                            who,
                            "health",
                            random.nextBoolean() ? "works" : "health",
                            day.toString());
            default -> completed(who, day.toString());
        };
    }

    private List<Group> disability() {
        var groups = new ArrayList<>(asked("health", 2026).groups());
        groups.removeIf(group -> group.dimension() != Dimension.DISABILITY);
        return groups;
    }

    private Coverage asked(String agency, int year) {
        return question.answer(AsActor.auditor(), agency, year);
    }

    private static Share share(long people, long trained, String share) {
        return new Share(people, trained, new BigDecimal(share));
    }

    private static EmployeeAppointed appointed(String id, String nip, String agency, String since) {
        return new EmployeeAppointed(
                new EmployeeId(id),
                Person.of(id, new Nip(nip)),
                EmploymentKind.PNS,
                LocalDate.parse(since),
                new AgencyId(agency),
                new PostId("p"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                LocalDate.parse(since));
    }

    private static TrainingCompleted completed(String who, String on) {
        var jp = new Jp(BigDecimal.TEN);
        return new TrainingCompleted(
                new SessionId("s-" + on),
                new EmployeeId(who),
                new Activity(
                        new ProgrammeId("p"),
                        TrainingForm.TECHNICAL,
                        Reach.NATIONAL,
                        2,
                        1,
                        jp,
                        new TreeMap<>()),
                jp,
                new PolicyRef("jp", "1"),
                null,
                LocalDate.parse(on).plusMonths(6),
                LocalDate.parse(on));
    }

    private static DisabilityDeclared declared(String who, boolean disabled) {
        return new DisabilityDeclared(new EmployeeId(who), disabled, LocalDate.parse("2025-01-01"));
    }

    private static EmployeeTransferred transferred(String who, String from, String to, String on) {
        return new EmployeeTransferred(
                new EmployeeId(who), new AgencyId(from), new AgencyId(to), LocalDate.parse(on));
    }

    private static EmployeeRetired retired(String who, String on) {
        return new EmployeeRetired(new EmployeeId(who), RetirementCause.AGE, LocalDate.parse(on));
    }
}
