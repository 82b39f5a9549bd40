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
    /** Birth date and sex as the NIP tells them. */
    public static Person of(String name, Nip nip) {
        return new Person(name, nip, nip.birthDate(), nip.sex());
    }

    @Override
    public String toString() {
        return "Person ***";
    }
}
