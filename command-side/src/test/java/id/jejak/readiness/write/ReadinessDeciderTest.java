package id.jejak.readiness.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.registered;
import static id.jejak.readiness.write.ReadinessRejection.AGENCY_UNKNOWN;
import static id.jejak.readiness.write.ReadinessRejection.ALREADY_DEFINED;
import static id.jejak.readiness.write.ReadinessRejection.BEFORE_LAST_STEP;
import static id.jejak.readiness.write.ReadinessRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.readiness.write.ReadinessRejection.LEVEL_TOO_LOW;
import static id.jejak.readiness.write.ReadinessRejection.NOT_AVAILABLE;
import static id.jejak.readiness.write.ReadinessRejection.NOT_DEFINED;
import static id.jejak.readiness.write.ReadinessRejection.NOT_IN_SERVICE;
import static id.jejak.readiness.write.ReadinessRejection.OUTSIDE;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;
import id.jejak.readiness.write.ReadinessDecider.Volunteer;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ReadinessDeciderTest {
    private static final RosterId ID = new RosterId("r1");
    private static final AgencyId CITY = new AgencyId("sabang");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Spec<Readiness, ReadinessEvent> spec =
            new Spec<>(Readiness.UNDEFINED, Readiness::evolve);

    @Test
    void a_roster_is_defined_once_for_a_known_agency() {
        spec.given().when(s -> ReadinessDecider.define(define("Regu", 3), s, true)).then(defined());
        spec.given()
                .when(s -> ReadinessDecider.define(define("Regu", 3), s, false))
                .thenRejected(AGENCY_UNKNOWN);
        spec.given()
                .when(s -> ReadinessDecider.define(define("Regu", 0), s, true))
                .thenRejected(LEVEL_TOO_LOW);
        spec.given(defined())
                .when(s -> ReadinessDecider.define(define("Regu", 3), s, true))
                .thenNothing();
        spec.given(defined())
                .when(s -> ReadinessDecider.define(define("Regu", 4), s, true))
                .thenRejected(ALREADY_DEFINED);
    }

    @Test
    void people_in_service_below_the_agency_confirm_until_a_day() {
        var volunteer = volunteer(CITY, null);
        spec.given(defined())
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY), s, volunteer))
                .then(confirmed(END, DAY));
        spec.given(defined(), confirmed(END, DAY))
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY), s, volunteer))
                .thenNothing();
        spec.given(defined(), confirmed(END, DAY))
                .when(
                        s ->
                                ReadinessDecider.confirm(
                                        confirm(END.plusYears(1), DAY.plusDays(1)), s, volunteer))
                .then(confirmed(END.plusYears(1), DAY.plusDays(1)));
        spec.given()
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY), s, volunteer))
                .thenRejected(NOT_DEFINED);
    }

    @Test
    void strangers_the_retired_and_people_of_other_agencies_do_not() {
        spec.given(defined())
                .when(
                        s ->
                                ReadinessDecider.confirm(
                                        confirm(END, DAY),
                                        s,
                                        new Volunteer(ServiceRecord.UNKNOWN, List.of())))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given(defined())
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY), s, volunteer(CITY, DAY)))
                .thenRejected(NOT_IN_SERVICE);
        spec.given(defined())
                .when(
                        s ->
                                ReadinessDecider.confirm(
                                        confirm(END, DAY),
                                        s,
                                        volunteer(new AgencyId("palembang"), null)))
                .thenRejected(OUTSIDE);
    }

    @Test
    void days_follow_each_other() {
        var volunteer = volunteer(CITY, null);
        spec.given(defined())
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY.minusDays(1)), s, volunteer))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(defined())
                .when(s -> ReadinessDecider.confirm(confirm(DAY.minusDays(1), DAY), s, volunteer))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(defined(), confirmed(END, DAY))
                .when(s -> ReadinessDecider.withdraw(withdraw(DAY.minusDays(1)), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void who_is_available_withdraws_once_and_may_come_back() {
        spec.given(defined(), confirmed(END, DAY))
                .when(s -> ReadinessDecider.withdraw(withdraw(DAY), s))
                .then(withdrawn());
        spec.given(defined(), confirmed(END, DAY), withdrawn())
                .when(s -> ReadinessDecider.withdraw(withdraw(DAY), s))
                .thenNothing();
        spec.given(defined())
                .when(s -> ReadinessDecider.withdraw(withdraw(DAY), s))
                .thenRejected(NOT_AVAILABLE);
        spec.given(defined(), confirmed(END, DAY), withdrawn())
                .when(s -> ReadinessDecider.confirm(confirm(END, DAY), s, volunteer(CITY, null)))
                .then(confirmed(END, DAY));
    }

    @Test
    void the_aggregate_looks_up_agencies_and_people_itself() {
        var fixture =
                new AggregateTestFixture<>(ReadinessAggregate.class)
                        .registerInjectableResource(
                                new Histories()
                                        .with(CITY.value(), registered(DAY, CITY))
                                        .with(KOMINFO.value(), registered(DAY, CITY, KOMINFO))
                                        .with(ANI.value(), appointed(ANI, DAY.minusYears(1)))
                                        .facts());
        fixture.givenNoPriorActivity().when(define("Regu", 3)).expectEvents(defined());
        fixture.given(defined()).when(confirm(END, DAY)).expectEvents(confirmed(END, DAY));
        fixture.given(defined(), confirmed(END, DAY)).when(withdraw(DAY)).expectEvents(withdrawn());
        fixture.givenNoPriorActivity()
                .when(confirm(END, DAY))
                .expectNoEvents()
                .expectExceptionDetails("readiness.not-defined");
    }

    @Test
    void the_employee_or_an_officer_gives_the_word_and_the_agency_defines() {
        var own = new Target.OfEmployee(ANI, new Hand.Also(ANI));
        assertThat(confirm(END, DAY).target()).isEqualTo(own);
        assertThat(withdraw(DAY).target()).isEqualTo(own);
        assertThat(define("Regu", 3).target()).isEqualTo(Target.of(CITY));
    }

    private static Volunteer volunteer(AgencyId city, @Nullable LocalDate endedOn) {
        var since = LocalDate.of(2015, 2, 1);
        return new Volunteer(
                new ServiceRecord.Known(
                        since, new TreeMap<>(Map.of(since, EmploymentKind.PNS)), endedOn),
                List.of(city, KOMINFO));
    }

    private static DefineRoster define(String name, int level) {
        return new DefineRoster(
                ID,
                CITY,
                "SIAGA-1",
                name,
                new CompetencyId("T.01"),
                new Level(level),
                36,
                "Pesisir",
                2,
                DAY);
    }

    private static RosterDefined defined() {
        return new RosterDefined(
                ID,
                CITY,
                "SIAGA-1",
                "Regu",
                new CompetencyId("T.01"),
                new Level(3),
                36,
                "Pesisir",
                2,
                DAY);
    }

    private static ConfirmAvailability confirm(LocalDate until, LocalDate on) {
        return new ConfirmAvailability(ID, ANI, until, on);
    }

    private static AvailabilityConfirmed confirmed(LocalDate until, LocalDate on) {
        return new AvailabilityConfirmed(ID, CITY, ANI, until, on);
    }

    private static WithdrawAvailability withdraw(LocalDate on) {
        return new WithdrawAvailability(ID, ANI, "Sakit", on);
    }

    private static AvailabilityWithdrawn withdrawn() {
        return new AvailabilityWithdrawn(ID, CITY, ANI, "Sakit", DAY);
    }
}
