package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DataRequestsTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void people_in_service_ask_since_the_law_is_in_full_effect() {
        assertThat(sabang.rows("permintaan"))
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            var on = day(row, "tanggal");
                            assertThat(on).isAfterOrEqualTo(LocalDate.of(2024, 10, 17));
                            assertThat(sabang.serves(row.get("nip"), on)).isTrue();
                        });
    }

    @Test
    void an_answer_comes_within_three_days() {
        assertThat(sabang.rows("permintaan"))
                .filteredOn(row -> !row.get("jawaban").isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(day(row, "tanggal_jawab"))
                                        .isBetween(
                                                day(row, "tanggal"),
                                                day(row, "tanggal").plusDays(3)));
    }
}
