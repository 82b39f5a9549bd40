package id.jejak.readiness.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.readiness.write.ReadinessRejection.ANOTHER_AGENCY;
import static id.jejak.readiness.write.ReadinessRejection.BEFORE_LAST_STEP;
import static id.jejak.readiness.write.ReadinessRejection.CLOSED;
import static id.jejak.readiness.write.ReadinessRejection.LEVEL_TOO_LOW;
import static id.jejak.readiness.write.ReadinessRejection.NOT_DEFINED;
import static id.jejak.readiness.write.ReadinessRejection.REASON_MISSING;

import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessDecider.Volunteer;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class RosterLifeTest {
    private static final RosterId ID = new RosterId("r1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusMonths(1);
    private static final RosterDefined DEFINED =
            new RosterDefined(
                    ID,
                    KOMINFO,
                    "SIAGA-1",
                    "Regu",
                    new CompetencyId("T.01"),
                    new Level(3),
                    36,
                    "Pesisir",
                    2,
                    DAY);

    private final Spec<Readiness, ReadinessEvent> spec =
            new Spec<>(Readiness.UNDEFINED, Readiness::evolve);

    @Test
    void a_roster_is_changed_by_its_agency_for_a_reason() {
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, "Latihan", LATER), s))
                .then(changed(LATER));
        spec.given(DEFINED, changed(LATER))
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, "Latihan", LATER), s))
                .thenNothing();
        spec.given()
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, "Latihan", LATER), s))
                .thenRejected(NOT_DEFINED);
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, " ", LATER), s))
                .thenRejected(REASON_MISSING);
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.change(change(KOMINFO, 0, "x", LATER), s))
                .thenRejected(LEVEL_TOO_LOW);
        var other = new AgencyId("dinkes");
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.change(change(other, 2, "x", LATER), s))
                .thenRejected(ANOTHER_AGENCY);
        spec.given(DEFINED, changed(LATER))
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, "x", DAY), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void a_closed_roster_stays_closed_and_takes_nobody() {
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.close(close(KOMINFO, "Digabung", LATER), s))
                .then(closed());
        spec.given(DEFINED, closed())
                .when(s -> ReadinessDecider.close(close(KOMINFO, "Digabung", LATER), s))
                .thenNothing();
        spec.given(DEFINED, closed())
                .when(s -> ReadinessDecider.close(close(KOMINFO, "Lain", LATER), s))
                .thenRejected(CLOSED);
        spec.given(DEFINED, closed())
                .when(s -> ReadinessDecider.change(change(KOMINFO, 2, "x", LATER), s))
                .thenRejected(CLOSED);
        spec.given(DEFINED, closed())
                .when(
                        s ->
                                ReadinessDecider.confirm(
                                        new ConfirmAvailability(ID, ANI, LATER.plusYears(1), LATER),
                                        s,
                                        new Volunteer(ServiceRecord.UNKNOWN, List.of())))
                .thenRejected(CLOSED);
    }

    @Test
    void it_is_closed_by_its_agency_for_a_reason_after_the_last_change() {
        spec.given()
                .when(s -> ReadinessDecider.close(close(KOMINFO, "x", LATER), s))
                .thenRejected(NOT_DEFINED);
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.close(close(KOMINFO, "", LATER), s))
                .thenRejected(REASON_MISSING);
        spec.given(DEFINED)
                .when(s -> ReadinessDecider.close(close(new AgencyId("dinkes"), "x", LATER), s))
                .thenRejected(ANOTHER_AGENCY);
        spec.given(DEFINED, changed(LATER))
                .when(s -> ReadinessDecider.close(close(KOMINFO, "x", DAY), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void the_shell_changes_and_closes() {
        var fixture = new AggregateTestFixture<>(ReadinessAggregate.class);
        fixture.given(DEFINED)
                .when(change(KOMINFO, 2, "Latihan", LATER))
                .expectEvents(changed(LATER));
        fixture.given(DEFINED).when(close(KOMINFO, "Digabung", LATER)).expectEvents(closed());
    }

    private static ChangeRoster change(AgencyId by, int level, String reason, LocalDate on) {
        return new ChangeRoster(ID, by, "Regu baru", new Level(level), 48, "Utara", 4, reason, on);
    }

    private static CloseRoster close(AgencyId by, String reason, LocalDate on) {
        return new CloseRoster(ID, by, reason, on);
    }

    private static RosterChanged changed(LocalDate on) {
        return new RosterChanged(
                ID, KOMINFO, "Regu baru", new Level(2), 48, "Utara", 4, "Latihan", on);
    }

    private static RosterClosed closed() {
        return new RosterClosed(ID, KOMINFO, "Digabung", LATER);
    }
}
