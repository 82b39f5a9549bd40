package id.jejak.workforce.write.employee;

import static id.jejak.workforce.write.employee.Careers.BUDI;
import static id.jejak.workforce.write.employee.Careers.NIP;
import static id.jejak.workforce.write.employee.Careers.NI_PPPK;
import static id.jejak.workforce.write.employee.Careers.START;
import static id.jejak.workforce.write.employee.Careers.appointed;
import static id.jejak.workforce.write.employee.Careers.year;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_APPOINTMENT;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_BIRTH;
import static id.jejak.workforce.write.employee.EmployeeRejection.CORRECTED_LATER;
import static id.jejak.workforce.write.employee.EmployeeRejection.NAME_MISSING;
import static id.jejak.workforce.write.employee.EmployeeRejection.NOT_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.NUMBER_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.REASON_MISSING;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Target;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.Education;
import id.jejak.kernel.Nip;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.events.RetirementCause;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class CorrectingTest {
    private static final DataRequestId REQUEST = new DataRequestId("r1");

    /** Born three years later, and a woman. */
    private static final Nip RIGHT_NIP = new Nip("199003142015052007");

    private final Spec<Employee, EmployeeEvent> spec =
            new Spec<>(Employee.UNKNOWN, Employee::evolve);

    @Test
    void a_wrong_name_is_put_right_once() {
        var corrected = corrected(Person.of("Budi S.", NIP), PersonalDatum.NAME);
        spec.given(appointed()).when(correct("Budi S.", null)).then(corrected);
        spec.given(appointed(), corrected).when(correct("Budi S.", null)).thenNothing();
        spec.given(appointed()).when(correct("Budi", NIP)).thenNothing();
    }

    @Test
    void birth_date_and_sex_follow_the_number() {
        spec.given(appointed())
                .when(correct(null, RIGHT_NIP))
                .then(
                        corrected(
                                Person.of("Budi", RIGHT_NIP),
                                PersonalDatum.NIP,
                                PersonalDatum.BIRTH_DATE,
                                PersonalDatum.SEX));
        spec.given(appointed()).when(correct(null, NI_PPPK)).thenRejected(NUMBER_DOES_NOT_FIT);
    }

    @Test
    void what_is_decided_next_knows_the_corrected_birth_date() {
        spec.given(appointed(), corrected(Person.of("Budi", RIGHT_NIP), PersonalDatum.NIP))
                .when(
                        state ->
                                EmployeeDecider.attainEducation(
                                        new AttainEducation(BUDI, Education.S2, NIP.birthDate()),
                                        state))
                .thenRejected(BEFORE_BIRTH);
    }

    @Test
    void the_right_to_a_correction_does_not_end_with_the_service() {
        spec.given(appointed(), new EmployeeRetired(BUDI, RetirementCause.AGE, year(2018)))
                .when(correct("Budi S.", null))
                .then(corrected(Person.of("Budi S.", NIP), PersonalDatum.NAME));
    }

    @Test
    void a_correction_needs_a_person_a_name_a_reason_and_a_day() {
        spec.given().when(correct("Budi S.", null)).thenRejected(NOT_APPOINTED);
        spec.given(appointed()).when(correct(" ", null)).thenRejected(NAME_MISSING);
        spec.given(appointed())
                .when(correct("Budi S.", null, " ", year(2020)))
                .thenRejected(REASON_MISSING);
        spec.given(appointed())
                .when(correct("Budi S.", null, "Ejaan", START.minusDays(1)))
                .thenRejected(BEFORE_APPOINTMENT);
        spec.given(appointed(), corrected(Person.of("Budi S.", NIP), PersonalDatum.NAME))
                .when(correct("Budi T.", null, "Ejaan", year(2019)))
                .thenRejected(CORRECTED_LATER);
    }

    @Test
    void nobody_corrects_the_own_record_alone() {
        assertThat(new CorrectPerson(BUDI, "Budi S.", null, "Ejaan", null, START).target())
                .isEqualTo(new Target.OfEmployee(BUDI, Hand.NOT_OWN));
    }

    private static PersonCorrected corrected(Person person, PersonalDatum... wrong) {
        return new PersonCorrected(BUDI, person, List.of(wrong), "Ejaan", REQUEST, year(2020));
    }

    private static Function<Employee, Decision<EmployeeEvent>> correct(
            @Nullable String name, @Nullable Nip nip) {
        return correct(name, nip, "Ejaan", year(2020));
    }

    private static Function<Employee, Decision<EmployeeEvent>> correct(
            @Nullable String name, @Nullable Nip nip, String reason, LocalDate on) {
        return state ->
                Correcting.correct(new CorrectPerson(BUDI, name, nip, reason, REQUEST, on), state);
    }
}
