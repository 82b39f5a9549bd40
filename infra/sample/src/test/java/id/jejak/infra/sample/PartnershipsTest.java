package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PartnershipsTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void an_agreement_covers_each_session_announced_of_a_programme_with_a_partner() {
        var sessions =
                sabang.rows("sesi").stream()
                        .filter(
                                session ->
                                        isOfferedWithAPartner(
                                                session.get("kode_program"),
                                                day(session, "tanggal")))
                        .toList();
        assertThat(sessions)
                .isNotEmpty()
                .allSatisfy(
                        session ->
                                assertThat(
                                                isCovered(
                                                        session.get("kode_program"),
                                                        day(session, "mulai"),
                                                        day(session, "selesai")))
                                        .isTrue());
    }

    private boolean isOfferedWithAPartner(String programme, LocalDate on) {
        return sabang.rows("kemitraan").stream()
                .filter(row -> row.get("kode_program").equals(programme))
                .anyMatch(row -> !day(row, "tanggal").isAfter(on));
    }

    private boolean isCovered(String programme, LocalDate first, LocalDate last) {
        return sabang.rows("kemitraan").stream()
                .filter(row -> row.get("kode_program").equals(programme))
                .flatMap(
                        row ->
                                sabang.rows("perjanjian").stream()
                                        .filter(
                                                one ->
                                                        one.get("kode_mitra")
                                                                .equals(row.get("kode_mitra"))))
                .filter(one -> one.get("tanggal_akhir").isEmpty())
                .anyMatch(
                        one ->
                                !first.isBefore(day(one, "mulai"))
                                        && !last.isAfter(day(one, "sampai")));
    }
}
