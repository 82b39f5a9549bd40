package id.jejak.needs.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.needs.write.Cycles.ADOPTED;
import static id.jejak.needs.write.Cycles.CITY;
import static id.jejak.needs.write.Cycles.COURSE;
import static id.jejak.needs.write.Cycles.DECLARED;
import static id.jejak.needs.write.Cycles.ID;
import static id.jejak.needs.write.Cycles.OPENED;
import static id.jejak.needs.write.Cycles.PLANNED;
import static id.jejak.needs.write.Cycles.SERVICE;
import static id.jejak.needs.write.Cycles.adopt;
import static id.jejak.needs.write.Cycles.adopted;
import static id.jejak.needs.write.Cycles.course;
import static id.jejak.needs.write.Cycles.declare;
import static id.jejak.needs.write.Cycles.declared;
import static id.jejak.needs.write.Cycles.objective;
import static id.jejak.needs.write.Cycles.open;
import static id.jejak.needs.write.Cycles.opened;
import static id.jejak.needs.write.Cycles.plan;
import static id.jejak.needs.write.Cycles.planned;
import static id.jejak.needs.write.Cycles.revise;
import static id.jejak.needs.write.Cycles.revised;
import static id.jejak.needs.write.Cycles.set;
import static id.jejak.needs.write.Cycles.targets;
import static id.jejak.needs.write.Cycles.withdraw;
import static id.jejak.needs.write.Cycles.withdrawn;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.kernel.DomainEvent;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.write.NeedsCommand.ConsultParty;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NeedsCycleAggregateTest {
    private final AggregateTestFixture<NeedsCycleAggregate> fixture =
            new AggregateTestFixture<>(NeedsCycleAggregate.class);

    /** Ani works in a known agency, and what else happened to her. */
    private void around(DomainEvent... career) {
        fixture.registerInjectableResource(
                new Histories()
                        .with(KOMINFO.value(), registered())
                        .with(ANI.value(), appointed(ANI, LocalDate.of(2015, 1, 1)))
                        .with(ANI.value(), career)
                        .with(
                                SERVICE.value(),
                                new CompetencyDefined(
                                        SERVICE, CompetencyKind.MANAGERIAL, "Service", "d", OPENED))
                        .with(COURSE.value(), course(SERVICE))
                        .facts());
    }

    @Test
    void every_command_reaches_its_rule() {
        around();
        fixture.givenNoPriorActivity().when(open(2026, OPENED)).expectEvents(opened());
        fixture.given(opened()).when(set(targets(3))).expectEvents(objective(3));
        fixture.given(opened()).when(declare(KOMINFO, 1, DECLARED)).expectEvents(declared());
        fixture.given(opened(), declared())
                .when(withdraw("moved on", PLANNED))
                .expectEvents(withdrawn());
        fixture.given(opened(), declared()).when(plan(COURSE, PLANNED)).expectEvents(planned());
        fixture.given(opened(), declared(), planned())
                .when(adopt("SK 1/2025", 2026, ADOPTED))
                .expectEvents(adopted());
        fixture.given(opened(), declared(), planned(), adopted())
                .when(revise(null, "cut", ADOPTED.plusDays(1)))
                .expectEvents(revised(null, 0));
        fixture.given(opened())
                .when(new ConsultParty(ID, KOMINFO, "Unions", "More", PLANNED))
                .expectEvents(new PartyConsulted(ID, KOMINFO, "Unions", "More", PLANNED));
    }

    @Test
    void who_moved_before_the_day_of_the_need_works_elsewhere() {
        around(new EmployeeTransferred(ANI, KOMINFO, CITY, PLANNED));
        fixture.given(opened()).when(declare(KOMINFO, 1, DECLARED)).expectEvents(declared());
        fixture.given(opened())
                .when(declare(KOMINFO, 1, PLANNED))
                .expectNoEvents()
                .expectExceptionDetails("needs.works-elsewhere");
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        around();
        fixture.givenNoPriorActivity()
                .when(adopt("SK 1/2025", 2026, ADOPTED))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("needs.not-opened");
    }

    private static AgencyRegistered registered() {
        return new AgencyRegistered(
                KOMINFO,
                CITY,
                List.of(CITY, KOMINFO),
                AgencyKind.AGENCY,
                "KOMINFO",
                "Diskominfo",
                null,
                OPENED);
    }
}
