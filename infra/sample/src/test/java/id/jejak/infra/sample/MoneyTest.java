package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;
import static id.jejak.infra.sample.Registry.filled;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.sample.Csv.Row;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.TreeMap;

class MoneyTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void every_budget_covers_what_is_reserved_of_it() {
        var left = new TreeMap<String, Long>();
        for (var row : sabang.rows("anggaran")) {
            left.put(row.get("kode_instansi") + row.get("tahun"), amount(row, "nilai"));
        }
        for (var row : sabang.rows("sponsor")) {
            if (filled(row, "nilai_terima")) {
                left.put(row.get("nomor"), amount(row, "nilai_terima"));
            }
        }
        for (var row : sabang.rows("belanja")) {
            var fund =
                    filled(row, "nomor_sponsor")
                            ? row.get("nomor_sponsor")
                            : row.get("kode_instansi") + row.get("tahun");
            assertThat(left.merge(fund, -amount(row, "nilai"), Long::sum)).isNotNegative();
        }
        assertThat(left).hasSizeGreaterThan(20);
    }

    @Test
    void every_session_is_paid_for_before_it_opens_and_within_what_was_reserved() {
        for (var row : sabang.rows("belanja")) {
            var session = sabang.sessions.get(row.get("kode_sesi"));
            assertThat(day(row, "tanggal"))
                    .isBefore(day(session, "mulai"))
                    .isAfter(LocalDate.of(day(session, "mulai").getYear(), 1, 2));
            if (filled(row, "nilai_bayar")) {
                assertThat(amount(row, "nilai_bayar")).isLessThanOrEqualTo(amount(row, "nilai"));
                assertThat(day(row, "tanggal_bayar"))
                        .isAfter(day(session, "selesai"))
                        .isBeforeOrEqualTo(UNTIL);
            }
        }
    }

    private static long amount(Row row, String column) {
        return Long.parseLong(row.get(column));
    }
}
