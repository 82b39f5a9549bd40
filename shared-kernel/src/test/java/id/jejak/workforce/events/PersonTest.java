package id.jejak.workforce.events;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Nip;
import id.jejak.kernel.Sex;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PersonTest {
    private static final Nip NIP = new Nip("199001012024212001");

    @Test
    void birth_date_and_sex_are_those_of_the_nip() {
        assertThat(Person.of("Siti", NIP))
                .isEqualTo(new Person("Siti", NIP, LocalDate.of(1990, 1, 1), Sex.FEMALE));
    }

    @Test
    void the_text_of_a_person_shows_nobody() {
        assertThat(Person.of("Siti", NIP)).hasToString("Person ***");
    }
}
