package id.jejak.workforce.write.employee;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_APPOINTMENT;
import static id.jejak.workforce.write.employee.EmployeeRejection.CORRECTED_LATER;
import static id.jejak.workforce.write.employee.EmployeeRejection.NAME_MISSING;
import static id.jejak.workforce.write.employee.EmployeeRejection.NOT_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.NUMBER_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.REASON_MISSING;

import static java.util.Objects.requireNonNullElse;

import id.jejak.deciding.Decision;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.write.employee.Employee.Retired;
import id.jejak.workforce.write.employee.Employee.Serving;
import id.jejak.workforce.write.employee.Employee.Unknown;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules of corrections. The right to one does not end with the service (UU 27/2022 art. 6). Birth
 * date and sex are corrected by correcting the number that tells them.
 */
final class Correcting {
    private Correcting() {}

    static Decision<EmployeeEvent> correct(CorrectPerson c, Employee state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_APPOINTED);
            case Serving(var career) -> correct(c, career);
            case Retired(var career, _) -> correct(c, career);
        };
    }

    private static Decision<EmployeeEvent> correct(CorrectPerson c, Career career) {
        var before = career.person();
        var name = requireNonNullElse(c.name(), before.name());
        var person = Person.of(name, requireNonNullElse(c.nip(), before.nip()));
        if (name.isBlank()) {
            return reject(NAME_MISSING);
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        if (!career.covers(c.on())) {
            return reject(BEFORE_APPOINTMENT);
        }
        if (person.equals(before)) {
            return nothing();
        }
        if (c.on().isBefore(career.persons().byDay().lastKey())) {
            return reject(CORRECTED_LATER);
        }
        return person.nip().isPppk() == before.nip().isPppk()
                ? accept(
                        new PersonCorrected(
                                c.employeeId(),
                                person,
                                differences(before, person),
                                c.reason(),
                                c.requestId(),
                                c.on()))
                : reject(NUMBER_DOES_NOT_FIT);
    }

    private static List<PersonalDatum> differences(Person before, Person after) {
        var wrong = new ArrayList<PersonalDatum>();
        if (!before.name().equals(after.name())) {
            wrong.add(PersonalDatum.NAME);
        }
        if (!before.nip().equals(after.nip())) {
            wrong.add(PersonalDatum.NIP);
        }
        if (!before.birthDate().equals(after.birthDate())) {
            wrong.add(PersonalDatum.BIRTH_DATE);
        }
        if (before.sex() != after.sex()) {
            wrong.add(PersonalDatum.SEX);
        }
        return List.copyOf(wrong);
    }
}
