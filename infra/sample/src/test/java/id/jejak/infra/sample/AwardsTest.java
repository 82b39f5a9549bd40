package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;
import static id.jejak.infra.sample.Registry.filled;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

class AwardsTest {
    private static final Map<AwardKind, Integer> YEARS =
            Map.of(
                    AwardKind.SATYALANCANA_X, 10,
                    AwardKind.SATYALANCANA_XX, 20,
                    AwardKind.SATYALANCANA_XXX, 30);
    private final Registry sabang = Registry.of("sabang");

    @Test
    void awards_are_nominated_then_granted_then_perhaps_revoked() {
        var numbers = new HashSet<String>();
        for (var row : sabang.rows("penghargaan")) {
            assertThat(numbers.add(row.get("nomor"))).isTrue();
            var nominated = day(row, "tanggal_usul");
            assertThat(sabang.serves(row.get("nip"), nominated)).isTrue();
            assertThat(nominated).isBeforeOrEqualTo(UNTIL);
            assertThat(filled(row, "nomor_sk")).isEqualTo(filled(row, "tanggal_sk"));
            if (filled(row, "tanggal_sk")) {
                assertThat(day(row, "tanggal_sk"))
                        .isAfterOrEqualTo(nominated)
                        .isBeforeOrEqualTo(UNTIL);
            }
            if (filled(row, "tanggal_cabut")) {
                assertThat(day(row, "tanggal_cabut"))
                        .isAfter(day(row, "tanggal_sk"))
                        .isBeforeOrEqualTo(UNTIL);
                assertThat(row.get("alasan_cabut")).isNotBlank();
            }
        }
    }

    @Test
    void the_satyalancana_takes_long_service_as_a_pns_and_comes_once() {
        var given = new HashSet<String>();
        for (var row : sabang.rows("penghargaan")) {
            var kind = AwardKind.valueOf(row.get("jenis").toUpperCase(Locale.ROOT));
            var years = YEARS.get(kind);
            if (years != null) {
                var person = sabang.people.get(row.get("nip"));
                assertThat(person.get("kedudukan")).isIn("pns", "cpns");
                assertThat(day(person, "tmt").plusYears(years))
                        .isBeforeOrEqualTo(day(row, "tanggal_usul"));
                assertThat(given.add(row.get("nip") + kind)).isTrue();
            }
        }
        assertThat(given).hasSizeGreaterThan(300);
    }
}
