package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;
import static id.jejak.infra.sample.Registry.filled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Collectors;

class RatingsTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void only_who_was_named_by_then_recognises() {
        var named = sabang.rows("atasan");
        assertThat(sabang.rows("apresiasi"))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(named)
                                        .anyMatch(
                                                one ->
                                                        one.get("nip").equals(row.get("nip"))
                                                                && one.get("nip_atasan")
                                                                        .equals(
                                                                                row.get(
                                                                                        "nip_atasan"))
                                                                && !day(one, "tanggal")
                                                                        .isAfter(
                                                                                day(
                                                                                        row,
                                                                                        "tanggal"))));
    }

    @Test
    void no_two_people_are_ever_named_to_lead_each_other() {
        var rows = Registry.of("palembang").rows("atasan");
        var pairs =
                rows.stream()
                        .map(row -> row.get("nip") + " " + row.get("nip_atasan"))
                        .collect(Collectors.toSet());
        assertThat(rows)
                .isNotEmpty()
                .noneMatch(row -> pairs.contains(row.get("nip_atasan") + " " + row.get("nip")));
    }

    @Test
    void superiors_serve_on_the_day_and_nobody_leads_the_own_self() {
        for (var row : sabang.rows("atasan")) {
            var on = day(row, "tanggal");
            assertThat(sabang.serves(row.get("nip"), on)).isTrue();
            assertThat(sabang.serves(row.get("nip_atasan"), on)).isTrue();
            assertThat(row.get("nip")).isNotEqualTo(row.get("nip_atasan"));
        }
    }

    @Test
    void everybody_is_rated_once_for_a_time_by_the_rule_of_that_time() {
        var seen = new HashSet<String>();
        for (var row : sabang.rows("kinerja")) {
            var corrects = filled(row, "alasan_koreksi");
            assertThat(seen.add(row.get("nip") + row.get("mulai") + corrects)).isTrue();
            assertThat(sabang.serves(row.get("nip"), day(row, "selesai"))).isTrue();
            assertThat(day(row, "tanggal")).isAfter(day(row, "selesai")).isBeforeOrEqualTo(UNTIL);
            var scored = day(row, "selesai").isBefore(LocalDate.of(2022, 1, 1));
            assertThat(filled(row, "nilai")).isEqualTo(scored);
            assertThat(filled(row, "hasil_kerja")).isEqualTo(!scored);
            assertThat(filled(row, "perilaku_kerja")).isEqualTo(!scored);
        }
        assertThat(seen.size()).isBetween(8_000, 20_000);
    }

    @Test
    void weak_areas_are_seldom_and_some_are_answered() {
        var rows = sabang.rows("kinerja");
        var weak = rows.stream().filter(r -> r.get("perilaku").contains("=di_bawah")).count();
        assertThat(weak * 100 / rows.size()).isBetween(2L, 15L);
        assertThat(sabang.rows("saran"))
                .extracting(row -> row.get("jawaban"))
                .contains("terima", "tolak");
    }
}
