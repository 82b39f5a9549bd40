package id.jejak.workforce.write.employee;

import static id.jejak.kernel.EmploymentKind.CPNS;
import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.EmploymentKind.PPPK;
import static id.jejak.kernel.EmploymentKind.PPPK_PARUH_WAKTU;
import static id.jejak.workforce.write.employee.Careers.BUDI;
import static id.jejak.workforce.write.employee.Careers.NI_PPPK;
import static id.jejak.workforce.write.employee.Careers.START;
import static id.jejak.workforce.write.employee.Careers.appoint;
import static id.jejak.workforce.write.employee.Careers.appointed;
import static id.jejak.workforce.write.employee.Careers.year;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_APPOINTMENT;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_BIRTH;
import static id.jejak.workforce.write.employee.EmployeeRejection.CHANGED_LATER;
import static id.jejak.workforce.write.employee.EmployeeRejection.EDUCATION_GOES_DOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.KIND_CHANGE_NOT_POSSIBLE;
import static id.jejak.workforce.write.employee.EmployeeRejection.NOT_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_GOES_DOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.RETIRED;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Rank;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.function.Function;

class EmployeeDeciderTest {
    private final Spec<Employee, EmployeeEvent> spec =
            new Spec<>(Employee.UNKNOWN, Employee::evolve);

    @Test
    void a_candidate_becomes_permanent() {
        spec.given(appointed())
                .when(become(PNS, year(2016)))
                .then(new EmploymentKindChanged(BUDI, PNS, year(2016)));
    }

    @Test
    void a_part_time_contract_becomes_full_time() {
        spec.given(appointed(appoint(PPPK_PARUH_WAKTU, NI_PPPK, "IX", START)))
                .when(become(PPPK, year(2016)))
                .then(new EmploymentKindChanged(BUDI, PPPK, year(2016)));
    }

    @ParameterizedTest
    @CsvSource({"CPNS,PPPK", "CPNS,PPPK_PARUH_WAKTU"})
    void a_candidate_becomes_nothing_else(EmploymentKind from, EmploymentKind to) {
        spec.given(appointed(appoint(from, Careers.NIP, "III/a", START)))
                .when(become(to, year(2016)))
                .thenRejected(KIND_CHANGE_NOT_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"PPPK,CPNS", "PPPK,PNS", "PPPK,PPPK_PARUH_WAKTU", "PPPK_PARUH_WAKTU,PNS"})
    void a_contract_becomes_no_permanent_post(EmploymentKind from, EmploymentKind to) {
        spec.given(appointed(appoint(from, NI_PPPK, "IX", START)))
                .when(become(to, year(2016)))
                .thenRejected(KIND_CHANGE_NOT_POSSIBLE);
    }

    @Test
    void a_permanent_civil_servant_is_no_candidate_again() {
        spec.given(appointed(), new EmploymentKindChanged(BUDI, PNS, year(2016)))
                .when(become(CPNS, year(2017)))
                .thenRejected(KIND_CHANGE_NOT_POSSIBLE);
    }

    @Test
    void the_kind_of_that_day_again_changes_nothing() {
        spec.given(appointed(), new EmploymentKindChanged(BUDI, PNS, year(2016)))
                .when(become(CPNS, START))
                .thenNothing();
    }

    @Test
    void a_higher_rank_is_granted() {
        spec.given(appointed()).when(grant("III/b", year(2019))).then(granted("III/b", 2019));
    }

    @Test
    void the_rank_of_that_day_again_changes_nothing() {
        spec.given(appointed(), granted("III/b", 2019), granted("III/c", 2023))
                .when(grant("III/b", year(2019)))
                .thenNothing();
    }

    @Test
    void a_lower_rank_is_refused() {
        spec.given(appointed(), granted("III/c", 2023))
                .when(grant("III/b", year(2024)))
                .thenRejected(RANK_GOES_DOWN);
    }

    @Test
    void a_rank_that_was_skipped_is_recorded_late() {
        spec.given(appointed(), granted("III/c", 2023))
                .when(grant("III/b", year(2019)))
                .then(granted("III/b", 2019));
    }

    @Test
    void a_late_rank_above_the_next_one_is_refused() {
        spec.given(appointed(), granted("III/c", 2023))
                .when(grant("III/d", year(2019)))
                .thenRejected(RANK_GOES_DOWN);
    }

    @Test
    void a_grade_of_a_contract_is_no_rank_of_a_candidate() {
        spec.given(appointed()).when(grant("XI", year(2019))).thenRejected(RANK_DOES_NOT_FIT);
    }

    @Test
    void a_new_diploma_is_recorded() {
        spec.given(appointed())
                .when(attain(Education.S2, year(2018)))
                .then(new EducationAttained(BUDI, Education.S2, year(2018)));
    }

    @Test
    void a_diploma_may_be_older_than_the_appointment() {
        spec.given(appointed())
                .when(attain(Education.S1, year(2009)))
                .then(new EducationAttained(BUDI, Education.S1, year(2009)));
    }

    @Test
    void the_highest_education_of_that_day_again_changes_nothing() {
        spec.given(appointed(), new EducationAttained(BUDI, Education.S1, year(2009)))
                .when(attain(Education.S1, year(2018)))
                .thenNothing();
    }

    @Test
    void a_lower_education_is_refused() {
        spec.given(appointed())
                .when(attain(Education.SMA, year(2018)))
                .thenRejected(EDUCATION_GOES_DOWN);
    }

    @Test
    void nobody_is_educated_before_birth() {
        spec.given(appointed())
                .when(attain(Education.S1, Careers.NIP.birthDate()))
                .thenRejected(BEFORE_BIRTH);
    }

    @Test
    void a_disability_is_what_the_employee_says() {
        var yes = new DisabilityDeclared(BUDI, true, year(2018));
        spec.given(appointed()).when(declare(true)).then(yes);
        spec.given(appointed(), yes).when(declare(true)).thenNothing();
        spec.given(appointed(), yes)
                .when(declare(false))
                .then(new DisabilityDeclared(BUDI, false, year(2018)));
    }

    @Test
    void nobody_has_a_disability_on_record_that_was_never_said() {
        spec.given(appointed()).when(declare(false)).thenNothing();
        spec.given().when(declare(true)).thenRejected(NOT_APPOINTED);
        spec.given(appointed(), retired(2018)).when(declare(true)).thenRejected(RETIRED);
    }

    @Test
    void a_career_ends() {
        spec.given(appointed()).when(retire(RetirementCause.AGE, 2040)).then(retired(2040));
    }

    @Test
    void the_same_retirement_again_changes_nothing() {
        spec.given(appointed(), retired(2040))
                .when(retire(RetirementCause.AGE, 2040))
                .thenNothing();
    }

    @Test
    void nobody_retires_twice() {
        spec.given(appointed(), retired(2040))
                .when(retire(RetirementCause.DECEASED, 2041))
                .thenRejected(RETIRED);
    }

    @Test
    void nobody_retires_before_the_appointment() {
        spec.given(appointed())
                .when(retire(RetirementCause.AGE, 2014))
                .thenRejected(BEFORE_APPOINTMENT);
    }

    @Test
    void nobody_retires_before_the_last_change_of_the_career() {
        spec.given(appointed(), granted("III/b", 2019))
                .when(retire(RetirementCause.AGE, 2018))
                .thenRejected(CHANGED_LATER);
    }

    @Test
    void a_stranger_does_not_retire() {
        spec.given().when(retire(RetirementCause.AGE, 2040)).thenRejected(NOT_APPOINTED);
    }

    @Test
    void nothing_takes_effect_from_the_day_of_the_retirement_on() {
        spec.given(appointed(), retired(2040))
                .when(grant("III/b", year(2040)))
                .thenRejected(RETIRED);
    }

    @Test
    void what_took_effect_before_the_retirement_may_be_recorded_after_it() {
        spec.given(appointed(), retired(2040))
                .when(grant("III/b", year(2019)))
                .then(granted("III/b", 2019));
    }

    @Test
    void nothing_takes_effect_before_the_appointment() {
        spec.given(appointed())
                .when(grant("III/b", START.minusDays(1)))
                .thenRejected(BEFORE_APPOINTMENT);
    }

    @Test
    void a_stranger_has_no_career() {
        spec.given().when(grant("III/b", year(2019))).thenRejected(NOT_APPOINTED);
    }

    private static Function<Employee, Decision<EmployeeEvent>> become(
            EmploymentKind kind, LocalDate on) {
        return state -> EmployeeDecider.changeKind(new ChangeEmploymentKind(BUDI, kind, on), state);
    }

    private static Function<Employee, Decision<EmployeeEvent>> grant(String rank, LocalDate on) {
        return state -> EmployeeDecider.grantRank(new GrantRank(BUDI, new Rank(rank), on), state);
    }

    private static Function<Employee, Decision<EmployeeEvent>> attain(
            Education education, LocalDate on) {
        return state ->
                EmployeeDecider.attainEducation(new AttainEducation(BUDI, education, on), state);
    }

    private static Function<Employee, Decision<EmployeeEvent>> declare(boolean disabled) {
        return state ->
                EmployeeDecider.declareDisability(
                        new DeclareDisability(BUDI, disabled, year(2018)), state);
    }

    private static Function<Employee, Decision<EmployeeEvent>> retire(
            RetirementCause cause, int year) {
        return state -> EmployeeDecider.retire(new RetireEmployee(BUDI, cause, year(year)), state);
    }

    private static EmployeeEvent granted(String rank, int year) {
        return new RankGranted(BUDI, new Rank(rank), year(year));
    }

    private static EmployeeEvent retired(int year) {
        return new EmployeeRetired(BUDI, RetirementCause.AGE, year(year));
    }
}
