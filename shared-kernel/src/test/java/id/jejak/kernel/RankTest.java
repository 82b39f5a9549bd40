package id.jejak.kernel;

import static id.jejak.kernel.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class RankTest {
    @Test
    void the_ladder_of_pns_rises_from_i_a_to_iv_e() {
        assertThat(
                        Stream.of("IV/e", "II/d", "I/a", "III/a", "IV/a", "III/d")
                                .map(Rank::new)
                                .sorted())
                .extracting(Rank::code)
                .containsExactly("I/a", "II/d", "III/a", "III/d", "IV/a", "IV/e");
    }

    @Test
    void the_ladder_of_pppk_rises_from_i_to_xvii() {
        assertThat(Stream.of("XVII", "IX", "V", "X", "IV", "I", "XI").map(Rank::new).sorted())
                .extracting(Rank::code)
                .containsExactly("I", "IV", "V", "IX", "X", "XI", "XVII");
    }

    @ParameterizedTest
    @CsvSource({
        "III/a,CPNS,true",
        "III/a,PNS,true",
        "III/a,PPPK,false",
        "III/a,PPPK_PARUH_WAKTU,false",
        "IX,CPNS,false",
        "IX,PNS,false",
        "IX,PPPK,true",
        "IX,PPPK_PARUH_WAKTU,true"
    })
    void a_rank_fits_the_kind_of_its_ladder(String rank, EmploymentKind kind, boolean fits) {
        assertThat(new Rank(rank).fits(kind)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"III/e", "V/a", "XVIII", "iii/a", "3a", "", " III/a"})
    void anything_else_is_no_rank(String code) {
        assertRefused("rank.unknown", () -> new Rank(code));
    }
}
