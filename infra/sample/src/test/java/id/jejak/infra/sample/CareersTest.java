package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.sample.Csv.Row;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Rank;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

class CareersTest {
    private final Registry sabang = Registry.of("sabang");

    @Test
    void every_number_is_valid_and_says_the_same_as_its_row() {
        for (var person : sabang.rows("pegawai")) {
            var nip = new Nip(person.get("nip"));
            var since = day(person, "tmt");
            assertThat(nip.isPppk()).isEqualTo(!kind(person).isPns());
            assertThat(nip.appointmentYear()).isEqualTo(since.getYear());
            assertThat(ChronoUnit.YEARS.between(nip.birthDate(), since)).isBetween(19L, 56L);
        }
        assertThat(sabang.people).hasSize(sabang.rows("pegawai").size());
    }

    @Test
    void sequences_rise_within_a_prefix_and_differ_between_cities() {
        var other = Registry.of("sawahlunto");
        assertThat(sabang.people.keySet()).doesNotContainAnyElementsOf(other.people.keySet());
        assertThat(sabang.people.keySet().stream().map(n -> n.substring(0, 15)).distinct().count())
                .isGreaterThan(sabang.people.size() * 9L / 10);
    }

    @Test
    void appointments_name_a_unit_and_a_post_and_a_rank_that_fits() {
        for (var person : sabang.rows("pegawai")) {
            var unit = sabang.agencies.get(person.get("kode_instansi"));
            assertThat(unit.get("jenis")).isEqualTo("unit");
            assertThat(sabang.posts).containsKey(person.get("kode_jabatan"));
            assertThat(new Rank(person.get("golongan")).fits(kind(person))).isTrue();
            Education.valueOf(person.get("pendidikan"));
            assertThat(day(person, "tanggal"))
                    .isAfterOrEqualTo(LocalDate.of(2014, 1, 1))
                    .isAfterOrEqualTo(day(person, "tmt"))
                    .isBeforeOrEqualTo(UNTIL);
        }
    }

    @Test
    void units_belong_to_agencies_and_agencies_to_the_city() {
        for (var row : sabang.rows("instansi")) {
            switch (row.get("jenis")) {
                case "kota" -> assertThat(row.get("kode_wilayah")).isEqualTo("11.72");
                case "unit" ->
                        assertThat(sabang.agencies.get(row.get("kode_induk")).get("jenis"))
                                .isEqualTo("perangkat_daerah");
                default -> assertThat(row.get("kode_induk")).isEqualTo("11.72");
            }
        }
    }

    @Test
    void changes_come_by_date_between_appointment_and_the_last_day() {
        sabang.changes.forEach(
                (nip, changes) -> {
                    var last = day(sabang.people.get(nip), "tanggal");
                    for (var change : changes) {
                        assertThat(day(change, "tanggal")).isAfterOrEqualTo(last);
                        last = day(change, "tanggal");
                    }
                    assertThat(last).isBeforeOrEqualTo(UNTIL);
                });
    }

    @Test
    void ranks_and_diplomas_only_rise_and_moves_move() {
        sabang.changes.forEach(
                (nip, changes) -> {
                    var person = sabang.people.get(nip);
                    var rank = new Rank(person.get("golongan"));
                    var education = Education.valueOf(person.get("pendidikan"));
                    var unit = person.get("kode_instansi");
                    var post = person.get("kode_jabatan");
                    for (var change : changes) {
                        var value = change.get("nilai");
                        switch (change.get("jenis")) {
                            case "kenaikan_pangkat" -> {
                                assertThat(new Rank(value)).isGreaterThan(rank);
                                assertThat(new Rank(value).fits(kind(person))).isTrue();
                                rank = new Rank(value);
                            }
                            case "pendidikan" -> {
                                assertThat(Education.valueOf(value)).isGreaterThan(education);
                                education = Education.valueOf(value);
                            }
                            case "pindah" -> {
                                assertThat(value).isNotEqualTo(unit).isIn(sabang.agencies.keySet());
                                unit = value;
                            }
                            case "jabatan" -> {
                                assertThat(value).isNotEqualTo(post).isIn(sabang.posts.keySet());
                                post = value;
                            }
                            default ->
                                    assertThat(change.get("jenis"))
                                            .isIn("pensiun", "pengangkatan_pns", "disabilitas");
                        }
                    }
                });
    }

    @Test
    void cpns_become_pns_after_one_year() {
        for (var person : sabang.rows("pegawai")) {
            var due = day(person, "tmt").plusYears(1);
            var became =
                    sabang.changesOf(person.get("nip")).stream()
                            .filter(c -> c.get("jenis").equals("pengangkatan_pns"))
                            .toList();
            if (kind(person) == EmploymentKind.CPNS
                    && sabang.serves(person.get("nip"), due)
                    && !due.isAfter(UNTIL)) {
                assertThat(became)
                        .singleElement()
                        .satisfies(c -> assertThat(day(c, "tanggal")).isEqualTo(due));
            } else {
                assertThat(became).isEmpty();
            }
        }
    }

    @Test
    void people_leave_at_the_age_of_their_post_and_nothing_follows() {
        sabang.changes.forEach(
                (nip, changes) -> {
                    var exits =
                            changes.stream().filter(c -> c.get("jenis").equals("pensiun")).toList();
                    assertThat(exits).hasSizeLessThan(2);
                    for (var exit : exits) {
                        assertThat(changes.getLast()).isEqualTo(exit);
                        if (exit.get("nilai").equals("bup")) {
                            assertRightAge(nip, day(exit, "tanggal"));
                        }
                    }
                });
    }

    @Test
    void nobody_serves_beyond_the_age_of_retirement() {
        for (var nip : sabang.people.keySet()) {
            if (sabang.serves(nip, UNTIL)) {
                assertThat(new Nip(nip).birthDate().plusYears(age(nip, UNTIL)))
                        .isAfterOrEqualTo(UNTIL.withDayOfMonth(1));
            }
        }
    }

    private void assertRightAge(String nip, LocalDate left) {
        var birthday = new Nip(nip).birthDate().plusYears(age(nip, left.minusDays(1)));
        assertThat(left).isEqualTo(birthday.withDayOfMonth(1).plusMonths(1));
    }

    private int age(String nip, LocalDate day) {
        var post = sabang.posts.get(sabang.post(nip, day));
        return PostClass.valueOf(post.get("jenjang").toUpperCase(Locale.ROOT)).retirementAge();
    }

    private static EmploymentKind kind(Row person) {
        return EmploymentKind.valueOf(person.get("kedudukan").toUpperCase(Locale.ROOT));
    }
}
