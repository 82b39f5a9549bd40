package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;
import static id.jejak.infra.sample.Registry.filled;
import static id.jejak.infra.sample.Registry.levels;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.sample.Csv.Row;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

class LearningTest {
    private static final Set<String> NATIONAL =
            Set.of("M.01", "M.02", "M.03", "M.04", "M.05", "M.06", "M.07", "M.08", "SK.01");
    private final Registry sabang = Registry.of("sabang");
    private final Set<String> competencies = known();

    @Test
    void standards_hold_the_nine_national_competencies_and_known_technical_ones() {
        assertThat(sabang.rows("standar")).hasSizeGreaterThan(sabang.posts.size());
        for (var row : sabang.rows("standar")) {
            var required = levels(row.get("kompetensi"));
            assertThat(required.keySet()).containsAll(NATIONAL).isSubsetOf(competencies);
            assertThat(required.values()).allSatisfy(level -> assertThat(level).isBetween(1, 5));
            assertThat(sabang.posts).containsKey(row.get("kode_jabatan"));
            assertThat(day(row, "berlaku_mulai")).isAfterOrEqualTo(LocalDate.of(2017, 10, 1));
        }
    }

    @Test
    void assessments_are_measured_against_the_standard_of_their_day() {
        var numbers = new HashSet<String>();
        for (var row : sabang.rows("asesmen")) {
            var nip = row.get("nip");
            var on = day(row, "tanggal");
            assertThat(numbers.add(row.get("nomor"))).isTrue();
            assertThat(sabang.serves(nip, on)).isTrue();
            assertThat(on).isAfterOrEqualTo(LocalDate.of(2018, 1, 1)).isBeforeOrEqualTo(UNTIL);
            var post =
                    filled(row, "kode_jabatan_target")
                            ? row.get("kode_jabatan_target")
                            : sabang.post(nip, on);
            var found = levels(row.get("hasil"));
            assertThat(found.keySet()).isEqualTo(sabang.standard(post, on).keySet());
            assertThat(found.values()).allSatisfy(level -> assertThat(level).isBetween(0, 5));
            assertThat(row.get("tujuan")).isIn("pengisian", "pemetaan");
            assertThat(row.get("metode"))
                    .isIn("assessment_center", "sederhana", "wawancara", "tes", "penilaian_atasan");
        }
    }

    @Test
    void programmes_cover_every_form_and_aim_at_known_competencies() {
        var forms = Arrays.stream(TrainingForm.values()).map(TrainingForm::code).toList();
        assertThat(
                        sabang.rows("program").stream()
                                .map(r -> r.get("bentuk"))
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(forms);
        for (var row : sabang.rows("program")) {
            assertThat(levels(row.get("sasaran")).keySet()).isSubsetOf(competencies);
        }
    }

    @Test
    void sessions_follow_their_programme_and_end_in_time() {
        for (var row : sabang.rows("sesi")) {
            var programme = sabang.programmes.get(row.get("kode_program"));
            assertThat(day(row, "tanggal")).isAfterOrEqualTo(day(programme, "tanggal"));
            assertThat(day(row, "mulai")).isAfterOrEqualTo(day(row, "tanggal"));
            assertThat(day(row, "selesai")).isAfterOrEqualTo(day(row, "mulai"));
            assertThat(day(row, "tanggal")).isBeforeOrEqualTo(UNTIL);
            var span = ChronoUnit.DAYS.between(day(row, "mulai"), day(row, "selesai")) + 1;
            assertThat(number(row, "hari")).isBetween(1L, Math.min(1_500L, span));
            assertThat(number(row, "pertemuan")).isBetween(1L, 500L);
            assertThat(sabang.agencies).containsKey(row.get("kode_penyelenggara"));
        }
    }

    @Test
    void seats_are_never_oversold_and_nobody_sits_on_two() {
        var taken = new HashMap<String, Set<String>>();
        for (var row : sabang.rows("peserta")) {
            var people = taken.computeIfAbsent(row.get("kode_sesi"), _ -> new HashSet<>());
            assertThat(people.add(row.get("nip"))).isTrue();
        }
        taken.forEach(
                (session, people) ->
                        assertThat((long) people.size())
                                .isLessThanOrEqualTo(
                                        number(sabang.sessions.get(session), "kursi")));
    }

    @Test
    void participations_respect_the_dates_of_session_and_career() {
        for (var row : sabang.rows("peserta")) {
            var session = sabang.sessions.get(row.get("kode_sesi"));
            var enrolled = day(row, "tanggal_daftar");
            assertThat(enrolled)
                    .isAfterOrEqualTo(day(session, "tanggal"))
                    .isBeforeOrEqualTo(day(session, "selesai"));
            assertThat(sabang.serves(row.get("nip"), enrolled)).isTrue();
            if (filled(row, "hari_hadir")) {
                assertThat(number(row, "hari_hadir")).isBetween(0L, number(session, "hari"));
            }
            if (filled(row, "tanggal_selesai")) {
                assertCompleted(row, session);
            }
        }
    }

    @Test
    void evaluations_come_after_completion_from_somebody_else_of_the_agency() {
        var completed = new HashMap<String, LocalDate>();
        sabang.rows("peserta").stream()
                .filter(r -> filled(r, "tanggal_selesai"))
                .forEach(r -> completed.put(key(r), day(r, "tanggal_selesai")));
        var answers = new HashSet<String>();
        for (var row : sabang.rows("evaluasi")) {
            var on = day(row, "tanggal");
            var about = row.get("nip");
            var by = row.get("nip_penilai");
            assertThat(completed).containsKey(key(row));
            assertThat(on).isAfterOrEqualTo(completed.get(key(row))).isBeforeOrEqualTo(UNTIL);
            assertThat(sabang.serves(about, on)).isTrue();
            assertThat(sabang.serves(by, on)).isTrue();
            assertThat(sabang.agency(by, on)).isEqualTo(sabang.agency(about, on));
            assertThat(about.equals(by)).isEqualTo(row.get("peran").equals("peserta"));
            assertThat(row.get("peran").equals("peserta") ? "13" : "234")
                    .contains(row.get("tingkat"));
            assertThat(Double.parseDouble(row.get("nilai")))
                    .isBetween(
                            (double) number(row, "skala_min"), (double) number(row, "skala_maks"));
            assertThat(answers.add(key(row) + row.get("tingkat") + by)).isTrue();
        }
    }

    private void assertCompleted(Row row, Row session) {
        var on = day(row, "tanggal_selesai");
        assertThat(on).isAfterOrEqualTo(day(session, "selesai")).isBeforeOrEqualTo(UNTIL);
        assertThat(sabang.serves(row.get("nip"), on)).isTrue();
        assertThat(number(row, "hari_hadir") * 10)
                .isGreaterThanOrEqualTo(number(session, "hari") * 8);
        if (filled(row, "nilai")) {
            assertThat(number(row, "nilai")).isBetween(0L, 100L);
        }
    }

    private Set<String> known() {
        var all = new HashSet<>(NATIONAL);
        sabang.rows("kompetensi").forEach(r -> all.add(r.get("kode")));
        return all;
    }

    private static String key(Row row) {
        return row.get("kode_sesi") + " " + row.get("nip");
    }

    private static long number(Row row, String column) {
        return Long.parseLong(row.get(column));
    }
}
