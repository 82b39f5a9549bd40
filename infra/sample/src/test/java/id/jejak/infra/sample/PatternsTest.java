package id.jejak.infra.sample;

import static id.jejak.infra.sample.Registry.UNTIL;
import static id.jejak.infra.sample.Registry.day;
import static id.jejak.infra.sample.Registry.filled;
import static id.jejak.infra.sample.Registry.levels;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.sample.Csv.Row;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the sample is for: patterns that dashboards have to show. */
class PatternsTest {
    private final Registry sabang = Registry.of("sabang");
    private final Map<String, List<Row>> finished =
            sabang.rows("peserta").stream()
                    .filter(r -> filled(r, "tanggal_selesai"))
                    .collect(Collectors.groupingBy(r -> r.get("nip")));

    @Test
    void gaps_close_after_training_and_stay_without() {
        var trained = new ArrayList<Integer>();
        var untrained = new ArrayList<Integer>();
        var byPerson =
                sabang.rows("asesmen").stream().collect(Collectors.groupingBy(r -> r.get("nip")));
        byPerson.values()
                .forEach(
                        rows -> {
                            for (var i = 1; i < rows.size(); i++) {
                                compare(rows.get(i - 1), rows.get(i), trained, untrained);
                            }
                        });
        assertThat(trained).hasSizeGreaterThan(50);
        assertThat(untrained).hasSizeGreaterThan(50);
        assertThat(mean(trained)).isGreaterThan(mean(untrained) + 0.4);
        assertThat(mean(untrained)).isLessThan(0.5);
    }

    @Test
    void units_are_assessed_very_unevenly() {
        var people = new HashMap<String, Integer>();
        var assessed = new HashMap<String, Integer>();
        var known =
                sabang.rows("asesmen").stream().map(r -> r.get("nip")).collect(Collectors.toSet());
        for (var nip : sabang.people.keySet()) {
            if (sabang.serves(nip, UNTIL)) {
                people.merge(sabang.unit(nip, UNTIL), 1, Integer::sum);
                assessed.merge(sabang.unit(nip, UNTIL), known.contains(nip) ? 1 : 0, Integer::sum);
            }
        }
        var coverage =
                people.keySet().stream()
                        .filter(u -> people.get(u) >= 15)
                        .mapToDouble(u -> (double) assessed.get(u) / people.get(u))
                        .summaryStatistics();
        assertThat(coverage.getMin()).isLessThan(0.2);
        assertThat(coverage.getMax()).isGreaterThan(0.7);
    }

    @Test
    void some_meet_the_yearly_duty_and_some_learn_nothing_in_a_year() {
        var year = 2024;
        var hours = new HashMap<String, Integer>();
        finished.forEach(
                (nip, rows) ->
                        rows.stream()
                                .filter(r -> day(r, "tanggal_selesai").getYear() == year)
                                .forEach(r -> hours.merge(nip, jp(r), Integer::sum)));
        var pns =
                sabang.people.values().stream()
                        .filter(p -> p.get("kedudukan").endsWith("pns"))
                        .map(p -> p.get("nip"))
                        .filter(nip -> sabang.serves(nip, LocalDate.of(year, 1, 1)))
                        .filter(nip -> sabang.serves(nip, LocalDate.of(year, 12, 31)))
                        .toList();
        var met = pns.stream().filter(n -> hours.getOrDefault(n, 0) >= 20).count();
        var none = pns.stream().filter(n -> hours.getOrDefault(n, 0) == 0).count();
        assertThat((double) met / pns.size()).isBetween(0.1, 0.8);
        assertThat((double) none / pns.size()).isBetween(0.1, 0.8);
    }

    @Test
    void post_groups_have_realistic_shares() {
        var serving = sabang.people.keySet().stream().filter(n -> sabang.serves(n, UNTIL)).toList();
        var classes =
                serving.stream()
                        .map(n -> sabang.posts.get(sabang.post(n, UNTIL)).get("jenjang"))
                        .toList();
        var functional = classes.stream().filter(c -> c.startsWith("jf_")).count();
        var pelaksana = classes.stream().filter(c -> c.equals("pelaksana")).count();
        assertThat((double) functional / serving.size()).isBetween(0.58, 0.68);
        assertThat((double) pelaksana / serving.size()).isBetween(0.22, 0.36);
        assertThat(classes).contains("jpt_pratama", "administrator", "pengawas");
    }

    @Test
    void fewer_come_in_2020_and_more_learn_at_a_distance_since() {
        assertThat(sessions(2020, "").size()).isLessThan(sessions(2019, "").size());
        assertThat(sessions(2022, "Daring").size()).isGreaterThan(sessions(2018, "Daring").size());
    }

    @Test
    void behaviour_is_evaluated_for_most_but_not_all_larger_trainings_and_sometimes_late() {
        var asked =
                sabang.rows("evaluasi").stream()
                        .filter(
                                r ->
                                        r.get("tingkat").equals("3")
                                                && r.get("peran").equals("atasan"))
                        .collect(
                                Collectors.toMap(
                                        r -> r.get("kode_sesi") + r.get("nip"),
                                        r -> day(r, "tanggal")));
        var due =
                sabang.rows("peserta").stream()
                        .filter(r -> filled(r, "tanggal_selesai") && jp(r) >= 20 && jp(r) != 80)
                        .filter(r -> day(r, "tanggal_selesai").plusMonths(9).isBefore(UNTIL))
                        .toList();
        var done =
                due.stream()
                        .filter(r -> asked.containsKey(r.get("kode_sesi") + r.get("nip")))
                        .toList();
        var late =
                done.stream()
                        .filter(
                                r ->
                                        asked.get(r.get("kode_sesi") + r.get("nip"))
                                                .isAfter(day(r, "tanggal_selesai").plusMonths(6)))
                        .count();
        assertThat((double) done.size() / due.size()).isBetween(0.4, 0.7);
        assertThat((double) late / done.size()).isBetween(0.15, 0.45);
    }

    /** Change of every gap that the first of two assessments in the same post found. */
    private void compare(Row first, Row second, List<Integer> trained, List<Integer> untrained) {
        var nip = first.get("nip");
        var post = sabang.post(nip, day(first, "tanggal"));
        if (filled(first, "kode_jabatan_target")
                || filled(second, "kode_jabatan_target")
                || !post.equals(sabang.post(nip, day(second, "tanggal")))) {
            return;
        }
        var required = sabang.standard(post, day(first, "tanggal"));
        var after = levels(second.get("hasil"));
        levels(first.get("hasil"))
                .forEach(
                        (competency, level) -> {
                            if (level < required.get(competency)) {
                                (taught(nip, competency, first, second) ? trained : untrained)
                                        .add(after.get(competency) - level);
                            }
                        });
    }

    private boolean taught(String nip, String competency, Row first, Row second) {
        return finished.getOrDefault(nip, List.of()).stream()
                .filter(r -> day(r, "tanggal_selesai").isAfter(day(first, "tanggal")))
                .filter(r -> day(r, "tanggal_selesai").isBefore(day(second, "tanggal")))
                .anyMatch(r -> levels(programme(r).get("sasaran")).containsKey(competency));
    }

    private List<Row> sessions(int year, String place) {
        return sabang.rows("sesi").stream()
                .filter(r -> day(r, "mulai").getYear() == year && r.get("tempat").startsWith(place))
                .toList();
    }

    private int jp(Row participation) {
        return Integer.parseInt(programme(participation).get("jp"));
    }

    private Row programme(Row participation) {
        var session = sabang.sessions.get(participation.get("kode_sesi"));
        return sabang.programmes.get(session.get("kode_program"));
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
