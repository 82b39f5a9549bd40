package id.jejak.kernel;

import static id.jejak.kernel.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class NipTest {
    @Test
    void a_nip_tells_birth_date_appointment_and_sex() {
        var nip = new Nip("198609262015051001");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.appointmentYear()).isEqualTo(2015);
        assertThat(nip.sex()).isEqualTo(Sex.MALE);
        assertThat(nip.isPppk()).isFalse();
    }

    @Test
    void a_second_example_in_print_is_valid() {
        var nip = new Nip("199608182022041001");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1996, 8, 18));
        assertThat(nip.appointmentYear()).isEqualTo(2022);
    }

    @ParameterizedTest
    @ValueSource(strings = {"199001012024211001", "199001012024292999"})
    void digits_21_to_29_tell_a_contract(String digits) {
        assertThat(new Nip(digits).isPppk()).isTrue();
    }

    @Test
    void digit_15_is_2_for_a_woman() {
        assertThat(new Nip("198609262015052001").sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void the_birth_day_of_a_woman_is_not_raised_by_40_as_in_a_nik() {
        assertRefused("nip.birth-date", () -> new Nip("198609662015052001"));
    }

    @Test
    void the_29th_of_february_exists_in_leap_years_only() {
        assertThat(new Nip("198802292015052001").birthDate().getDayOfMonth()).isEqualTo(29);
        assertRefused("nip.birth-date", () -> new Nip("198702292015052001"));
    }

    @ParameterizedTest
    @CsvSource({
        "19860926201505100,   nip.not-18-digits",
        "1986092620150510011, nip.not-18-digits",
        "19860926 201505 1001, nip.not-18-digits",
        "131234567,           nip.not-18-digits",
        "19860926201505x001,  nip.not-18-digits",
        "198613262015051001,  nip.birth-date",
        "198609312015051001,  nip.birth-date",
        "198609262015001001,  nip.appointment",
        "198609262015131001,  nip.appointment",
        "198609262015201001,  nip.appointment",
        "198609262015301001,  nip.appointment",
        "198609262004081001,  nip.too-young",
        "199001012007211001,  nip.too-young",
        "198609262015050001,  nip.sex",
        "198609262015053001,  nip.sex",
        "198609262015051000,  nip.sequence"
    })
    void what_is_wrong_is_named(String digits, String code) {
        assertRefused(code, () -> new Nip(digits));
    }

    @Test
    void a_comma_is_no_sex() {
        assertRefused("nip.not-18-digits", () -> new Nip("19860926201505,001"));
    }

    @Test
    void digits_of_other_scripts_are_no_digits() {
        assertRefused("nip.not-18-digits", () -> new Nip("١٩٨٦٠٩٢٦٢٠١٥٠٥١٠٠١"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"198609262004091001", "199001012008211001"})
    void an_appointment_at_18_is_old_enough(String digits) {
        assertThat(new Nip(digits).digits()).isEqualTo(digits);
    }

    @Test
    void neither_text_nor_error_shows_the_number() {
        assertThat(new Nip("198609262015051001")).hasToString("NIP ***");
        assertThat(catchThrowable(() -> new Nip("198609262015051000")))
                .hasMessageNotContaining("19860926");
    }
}
