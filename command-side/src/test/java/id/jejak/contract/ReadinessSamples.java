package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.CITY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;

import java.util.stream.Stream;

final class ReadinessSamples {
    private static final RosterId ROSTER = new RosterId("siaga-1");

    private ReadinessSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new RosterDefined(
                        ROSTER,
                        CITY,
                        "SIAGA-1",
                        "Regu evakuasi",
                        new CompetencyId("T.01"),
                        new Level(3),
                        36,
                        "Pesisir",
                        2,
                        DAY),
                new RosterChanged(
                        ROSTER,
                        CITY,
                        "Regu evakuasi pantai",
                        new Level(2),
                        48,
                        "Pesisir utara",
                        3,
                        "Gempa 2026",
                        DAY),
                new RosterClosed(ROSTER, CITY, "Digabung", DAY),
                new AvailabilityConfirmed(ROSTER, CITY, EMPLOYEE, DAY, DAY),
                new AvailabilityWithdrawn(ROSTER, CITY, EMPLOYEE, "Sakit", DAY));
    }
}
