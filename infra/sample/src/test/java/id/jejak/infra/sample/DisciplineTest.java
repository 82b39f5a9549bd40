package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.Collectors;

class DisciplineTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void measures_are_seldom_and_of_the_kinds_of_their_time() {
        var rows = sabang.rows("hukdis");
        assertThat(rows.size()).isBetween(30, 200);
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            var on = day(row, "tanggal_sk");
                            assertThat(sabang.serves(row.get("nip"), on)).isTrue();
                            assertThat(row.get("jenis").equals("aturan_lama"))
                                    .isEqualTo(on.isBefore(LocalDate.of(2021, 8, 31)));
                        });
    }

    @Test
    void nobody_with_a_grave_measure_is_nominated_for_satyalancana() {
        var grave =
                sabang.rows("hukdis").stream()
                        .filter(row -> !row.get("tingkat").equals("ringan"))
                        .map(row -> row.get("nip"))
                        .collect(Collectors.toSet());
        assertThat(grave).isNotEmpty();
        assertThat(sabang.rows("penghargaan"))
                .filteredOn(row -> row.get("jenis").startsWith("satyalancana"))
                .noneMatch(row -> grave.contains(row.get("nip")));
    }
}
