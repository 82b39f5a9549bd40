package id.jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {
    @Test
    void rupiah_are_whole_and_never_negative() {
        assertThat(new Rupiah(3).plus(new Rupiah(4)).minus(new Rupiah(7))).isEqualTo(Rupiah.ZERO);
        assertThatThrownBy(() -> new Rupiah(-1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Rupiah(3).minus(new Rupiah(4)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_thousand_trillion_is_the_most() {
        var most = new Rupiah(1_000_000_000_000_000L);
        assertThatThrownBy(() -> most.plus(new Rupiah(1))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void rupiah_are_written_in_digits() {
        assertThat(Rupiah.parse("25000000")).isEqualTo(new Rupiah(25_000_000));
        assertThat(Rupiah.parse("1000000000000000")).hasToString("1000000000000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2.5", "25.000.000", "-1", "+1", "1e6", "Rp1", "10000000000000000", "٣"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Rupiah.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void two_budgets_of_one_agency_are_two_things() {
        var agency = new AgencyId("a");
        assertThat(BudgetId.of(agency, 2024))
                .isEqualTo(BudgetId.of(agency, 2024))
                .isNotEqualTo(BudgetId.of(agency, 2025));
    }
}
