package id.jejak.workforce.events;

import id.jejak.kernel.Nip;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Sex;

import java.time.LocalDate;

/** Who an employee is. Stands in {@link EmployeeEvent}s and nowhere else. */
public record Person(
        @Personal String name,
        @Personal Nip nip,
        @Personal LocalDate birthDate,
        @Personal Sex sex) {
    @Override
    public String toString() {
        return "Person ***";
    }
}
