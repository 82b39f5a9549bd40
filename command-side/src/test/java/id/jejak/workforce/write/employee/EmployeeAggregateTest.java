package id.jejak.workforce.write.employee;

import static id.jejak.workforce.write.employee.Careers.ANALYST;
import static id.jejak.workforce.write.employee.Careers.BAPPEDA;
import static id.jejak.workforce.write.employee.Careers.BUDI;
import static id.jejak.workforce.write.employee.Careers.DISKOMINFO;
import static id.jejak.workforce.write.employee.Careers.HEAD;
import static id.jejak.workforce.write.employee.Careers.START;
import static id.jejak.workforce.write.employee.Careers.appoint;
import static id.jejak.workforce.write.employee.Careers.appointed;
import static id.jejak.workforce.write.employee.Careers.year;

import id.jejak.deciding.Histories;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class EmployeeAggregateTest {
    private final AggregateTestFixture<EmployeeAggregate> fixture =
            new AggregateTestFixture<>(EmployeeAggregate.class);

    @BeforeEach
    void one_agency_and_one_post() {
        var agency =
                new AgencyRegistered(
                        DISKOMINFO,
                        null,
                        List.of(DISKOMINFO),
                        AgencyKind.CITY,
                        "c",
                        "n",
                        "11.72",
                        START);
        var post = new PostDefined(ANALYST, "c", "t", PostClass.PELAKSANA, START);
        fixture.registerInjectableResource(
                new Histories()
                        .with(DISKOMINFO.value(), agency)
                        .with(ANALYST.value(), post)
                        .facts());
    }

    @Test
    void an_appointment_learns_the_class_from_the_stream_of_the_post() {
        fixture.givenNoPriorActivity().when(appoint()).expectEvents(appointed());
    }

    @Test
    void a_post_without_a_stream_is_refused_with_its_code() {
        fixture.given(appointed())
                .when(new AssignPost(BUDI, HEAD, year(2019)))
                .expectExceptionDetails("employee.post-unknown");
    }

    @Test
    void an_agency_without_a_stream_is_refused_with_its_code() {
        fixture.given(appointed())
                .when(new TransferEmployee(BUDI, BAPPEDA, year(2019)))
                .expectExceptionDetails("employee.agency-unknown");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_needs_an_appointment(EmployeeCommand change) {
        fixture.givenNoPriorActivity()
                .when(change)
                .expectExceptionDetails("employee.not-appointed");
    }

    static Stream<EmployeeCommand> changes() {
        return Stream.of(
                new ChangeEmploymentKind(BUDI, EmploymentKind.PNS, year(2016)),
                new GrantRank(BUDI, new Rank("III/b"), year(2016)),
                new AssignPost(BUDI, ANALYST, year(2016)),
                new AttainEducation(BUDI, Education.S2, year(2016)),
                new TransferEmployee(BUDI, DISKOMINFO, year(2016)),
                new RetireEmployee(BUDI, RetirementCause.AGE, year(2016)));
    }
}
