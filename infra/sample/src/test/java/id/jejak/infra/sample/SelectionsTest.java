package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.Function;
import java.util.stream.Collectors;

class SelectionsTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void nominees_are_entered_while_a_call_is_open_and_scored_by_its_committee_only() {
        var calls =
                sabang.rows("seleksi").stream()
                        .collect(Collectors.toMap(r -> r.get("kode"), Function.identity()));
        assertThat(calls).hasSize(3);
        assertThat(sabang.rows("calon"))
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            var call = calls.get(row.get("kode_seleksi"));
                            assertThat(day(row, "tanggal"))
                                    .isBetween(day(call, "buka"), day(call, "tutup"));
                            assertThat(sabang.serves(row.get("nip"), day(row, "tanggal"))).isTrue();
                            assertThat(call.get("panitia")).doesNotContain(row.get("nip"));
                            for (var score : row.get("nilai").split(";")) {
                                assertThat(call.get("panitia")).contains(score.split("=")[0]);
                            }
                        });
    }

    @Test
    void only_granted_awards_are_published() {
        var granted =
                sabang.rows("penghargaan").stream()
                        .filter(row -> Registry.filled(row, "tanggal_sk"))
                        .map(row -> row.get("nomor"))
                        .collect(Collectors.toSet());
        assertThat(sabang.rows("publikasi"))
                .isNotEmpty()
                .allMatch(row -> granted.contains(row.get("nomor")));
    }
}
