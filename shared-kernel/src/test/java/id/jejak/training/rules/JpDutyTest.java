package id.jejak.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

class JpDutyTest {
    private static final Policy VERSION =
            ShippedPolicies.get().inForce(JpDuty.ID, LocalDate.of(2024, 12, 31)).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "PNS, PELAKSANA, 19.99, NOT_MET",
        "PNS, PELAKSANA, 20, MET",
        "PNS, JPT_MADYA, 0, NOT_MET",
        "CPNS, PELAKSANA, 20, MET",
        "PPPK, JF_AHLI_PERTAMA, 0, WITHIN_CEILING",
        "PPPK, JF_AHLI_PERTAMA, 24, WITHIN_CEILING",
        "PPPK, JF_AHLI_PERTAMA, 24.01, ABOVE_CEILING",
        "PPPK_PARUH_WAKTU, PELAKSANA, 25, ABOVE_CEILING",
        "PPPK, JPT_MADYA, 60, WITHOUT_CEILING",
        "PPPK, JPT_UTAMA, 60, WITHOUT_CEILING",
        "PPPK, JPT_PRATAMA, 60, ABOVE_CEILING",
    })
    void pns_have_a_floor_and_pppk_a_ceiling(
            EmploymentKind kind, PostClass post, BigDecimal jp, JpDuty.Standing standing) {
        var inputs = JpDuty.inputs(kind, post, new Jp(jp), Jp.ZERO);
        assertThat(JpDuty.of(inputs, VERSION)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2025-02-28, 2024",
        "2024-03-01, 2025-03-01, 2025",
        "2024-03-01, 2024-03-01, 2024",
        "2024-02-29, 2025-02-27, 2024",
        "2024-02-29, 2025-02-28, 2025",
        "2024-01-01, 2026-12-31, 2026",
    })
    void a_contract_year_starts_on_the_anniversary(LocalDate since, LocalDate day, int year) {
        assertThat(JpDuty.contractYearOf(since, day)).isEqualTo(year);
    }

    @Test
    void a_day_before_the_contract_falls_in_a_year_before_it() {
        var since = LocalDate.of(2024, 3, 1);
        assertThat(JpDuty.contractYearOf(since, LocalDate.of(2024, 2, 1))).isEqualTo(2023);
    }

    @Test
    void the_floor_and_the_ceiling_are_found_by_asking() {
        assertThat(bound(EmploymentKind.PNS, PostClass.PELAKSANA)).contains(Jp.of(20));
        assertThat(bound(EmploymentKind.PPPK, PostClass.PELAKSANA)).contains(Jp.of(24));
        assertThat(bound(EmploymentKind.PPPK, PostClass.JPT_UTAMA)).isEmpty();
    }

    private static Optional<Jp> bound(EmploymentKind kind, PostClass post) {
        return JpDuty.bound(kind, post, VERSION);
    }

    @ParameterizedTest
    @CsvSource({
        "PNS, 2024-03-01, 2025-12-31",
        "PPPK, 2024-03-01, 2026-02-28",
        "PPPK, 2024-01-01, 2025-12-31",
        "PPPK, 2024-02-29, 2026-02-27",
    })
    void a_year_has_a_last_day(EmploymentKind kind, LocalDate since, LocalDate last) {
        assertThat(JpDuty.lastDayOf(kind, since, 2025)).isEqualTo(last);
    }

    @Test
    void what_is_missing_is_missing_to_twenty() {
        assertThat(JpMissing.of(new Jp(new BigDecimal("19.5")))).hasToString("0.5");
        assertThat(JpMissing.of(Jp.of(20))).isEqualTo(Jp.ZERO);
    }
}
