package id.jejak.workforce.write.employee;

import static id.jejak.kernel.EmploymentKind.CPNS;
import static id.jejak.kernel.EmploymentKind.PPPK;
import static id.jejak.workforce.write.employee.Careers.BUDI;
import static id.jejak.workforce.write.employee.Careers.NIP;
import static id.jejak.workforce.write.employee.Careers.NI_PPPK;
import static id.jejak.workforce.write.employee.Careers.START;
import static id.jejak.workforce.write.employee.Careers.appoint;
import static id.jejak.workforce.write.employee.Careers.appointed;
import static id.jejak.workforce.write.employee.Careers.year;
import static id.jejak.workforce.write.employee.EmployeeRejection.AGENCY_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.ALREADY_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_SERVICE;
import static id.jejak.workforce.write.employee.EmployeeRejection.NUMBER_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.PERSON_DISAGREES;
import static id.jejak.workforce.write.employee.EmployeeRejection.POST_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_DOES_NOT_FIT;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Rank;
import id.jejak.kernel.Sex;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class AppointingTest {
    private static final Optional<PostClass> POST = Optional.of(PostClass.PELAKSANA);

    private final Spec<Employee, EmployeeEvent> spec =
            new Spec<>(Employee.UNKNOWN, Employee::evolve);

    @Test
    void a_candidate_is_appointed_with_the_class_of_the_post() {
        spec.given().when(state -> decide(appoint(), state)).then(appointed());
    }

    @Test
    void a_contract_is_appointed_with_a_number_of_its_own_kind() {
        var contract = appoint(PPPK, NI_PPPK, "IX", START);
        spec.given().when(state -> decide(contract, state)).then(appointed(contract));
    }

    @Test
    void an_agency_that_is_not_registered_appoints_nobody() {
        spec.given()
                .when(state -> Appointing.appoint(appoint(), state, false, POST))
                .thenRejected(AGENCY_UNKNOWN);
    }

    @Test
    void nobody_is_appointed_to_a_post_that_is_not_defined() {
        spec.given()
                .when(state -> Appointing.appoint(appoint(), state, true, Optional.empty()))
                .thenRejected(POST_UNKNOWN);
    }

    @Test
    void a_sex_that_is_not_that_of_the_nip_is_refused() {
        var other = new Person("Budi", NIP, NIP.birthDate(), Sex.FEMALE);
        spec.given().when(state -> decide(of(other), state)).thenRejected(PERSON_DISAGREES);
    }

    @Test
    void a_birth_date_that_is_not_that_of_the_nip_is_refused() {
        var other = new Person("Budi", NIP, NIP.birthDate().plusDays(1), NIP.sex());
        spec.given().when(state -> decide(of(other), state)).thenRejected(PERSON_DISAGREES);
    }

    @Test
    void a_contract_has_no_nip() {
        spec.given()
                .when(state -> decide(appoint(PPPK, NIP, "IX", START), state))
                .thenRejected(NUMBER_DOES_NOT_FIT);
    }

    @Test
    void a_candidate_has_no_number_of_a_contract() {
        spec.given()
                .when(state -> decide(appoint(CPNS, NI_PPPK, "III/a", START), state))
                .thenRejected(NUMBER_DOES_NOT_FIT);
    }

    @Test
    void a_candidate_holds_no_grade_of_a_contract() {
        spec.given()
                .when(state -> decide(appoint(CPNS, NIP, "IX", START), state))
                .thenRejected(RANK_DOES_NOT_FIT);
    }

    @Test
    void nobody_is_appointed_before_the_service_begins() {
        spec.given()
                .when(state -> decide(appoint(CPNS, NIP, "III/a", START.minusDays(1)), state))
                .thenRejected(BEFORE_SERVICE);
    }

    @Test
    void the_same_appointment_again_changes_nothing() {
        spec.given(appointed(), new RankGranted(BUDI, new Rank("III/b"), year(2019)))
                .when(state -> decide(appoint(), state))
                .thenNothing();
    }

    @Test
    void the_same_appointment_after_the_retirement_changes_nothing() {
        spec.given(appointed(), retired()).when(state -> decide(appoint(), state)).thenNothing();
    }

    @Test
    void another_appointment_of_the_same_number_is_refused() {
        spec.given(appointed())
                .when(state -> decide(appoint(CPNS, NIP, "III/b", START), state))
                .thenRejected(ALREADY_APPOINTED);
    }

    @Test
    void a_contract_that_ended_needs_a_new_number_to_begin_again() {
        spec.given(appointed(), retired())
                .when(state -> decide(appoint(CPNS, NIP, "III/a", year(2022)), state))
                .thenRejected(ALREADY_APPOINTED);
    }

    @Test
    void a_history_that_begins_otherwise_stops_the_show() {
        assertThatThrownBy(() -> Employee.evolve(Employee.UNKNOWN, retired()))
                .hasMessage("corrupt stream: EmployeeRetired after Unknown");
    }

    @Test
    void a_history_with_two_appointments_stops_the_show() {
        var serving = Employee.evolve(Employee.UNKNOWN, appointed());
        assertThatThrownBy(() -> Employee.evolve(serving, appointed()))
                .hasMessage("corrupt stream: EmployeeAppointed after Serving");
    }

    private static Decision<EmployeeEvent> decide(AppointEmployee c, Employee state) {
        return Appointing.appoint(c, state, true, POST);
    }

    private static EmployeeEvent retired() {
        return new EmployeeRetired(BUDI, RetirementCause.CONTRACT_ENDED, year(2020));
    }

    private static AppointEmployee of(Person person) {
        var c = appoint();
        return new AppointEmployee(
                c.employeeId(),
                person,
                c.kind(),
                c.serviceSince(),
                c.agencyId(),
                c.postId(),
                c.rank(),
                c.education(),
                c.on());
    }
}
