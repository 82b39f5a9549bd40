package id.jejak.policy.rules.lab;

import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.PostClass.PELAKSANA;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.histories.Snapshot;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class LabTest {
    private static final String FROM = "2019-01-01";
    private static final String TO = "2023-12-31";

    @Test
    void one_thread_and_four_give_the_same_report_and_rows() {
        var people = People.of(900).snapshot();
        var question = Asking.question("e-learning-4", FROM, TO);
        var alone = Asking.of(question, people);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var together =
                    Asking.of(Asking.LAB, question, people, new Lab.Means(pool, 4), new Progress());
            assertThat(together).isEqualTo(alone);
        }
        assertThat(alone.rows()).hasSizeGreaterThan(4_500);
        assertThat(alone.rows()).extracting(Row::employee).isSortedAccordingTo(String::compareTo);
    }

    @Test
    void a_history_read_anew_gives_the_same_report() {
        var question = Asking.question("ip-asn-proportional", FROM, TO);
        assertThat(Asking.of(question, People.of(50).snapshot()))
                .isEqualTo(Asking.of(question, People.of(50).snapshot()));
    }

    @Test
    void the_id_tells_question_policies_and_position_apart() {
        var people = People.of(2).snapshot();
        var question = Asking.question("ip-asn-proportional", FROM, TO);
        assertThat(id(question, people)).hasSize(64).isEqualTo(id(question, people));
        assertThat(id(Asking.question("ip-asn-proportional", FROM, "2023-12-30"), people))
                .isNotEqualTo(id(question, people));
        assertThat(id(Asking.question("ip-asn-2023", FROM, TO), people))
                .isNotEqualTo(id(question, people));
        assertThat(id(question, People.of(3).snapshot())).isNotEqualTo(id(question, people));
    }

    private static String id(Question question, Snapshot people) {
        return Asking.LAB.prepare(question, people).id();
    }

    @Test
    void the_stamp_names_the_position_and_every_text() {
        var people = People.of(2).snapshot();
        var stamp = Asking.of(Asking.question("e-learning-4", FROM, TO), people).report().stamp();
        assertThat(stamp.position()).isEqualTo(people.position());
        assertThat(stamp.candidate())
                .extracting("policy")
                .containsExactly("jp-conversion", "jp-caps");
        assertThat(stamp.baseline())
                .extracting("policy")
                .contains("jp-conversion", "jp-caps", "jp-duty", "ip-asn", "waiting-priority");
        assertThat(stamp.baseline()).extracting("sha256").doesNotHaveDuplicates();
    }

    @Test
    void the_stamp_names_events_that_no_history_holds() {
        var whole = People.of(2).snapshot();
        var town = People.of(2);
        town.snapshot();
        var without = town.loses().snapshot();
        var question = Asking.question("jp-floor-24", FROM, TO);
        assertThat(Asking.of(question, whole).report().stamp().leftOut()).isEmpty();
        assertThat(Asking.of(question, without).report().stamp().leftOut())
                .containsExactly(without.position());
        assertThat(id(question, without)).isNotEqualTo(id(question, whole));
    }

    @Test
    void the_report_tells_which_days_and_people_it_is_about() {
        var asked = Asking.question("jp-floor-24", FROM, TO);
        var all = Asking.of(asked, People.of(2).snapshot()).report();
        assertThat(all.scope()).containsExactlyInAnyOrderEntriesOf(Map.of("from", FROM, "to", TO));
        var some =
                new Population(
                        new TreeSet<>(Set.of("dinas-a", "kota")),
                        Set.of(PNS),
                        Set.of(),
                        Set.of(PELAKSANA),
                        30,
                        null,
                        null,
                        LocalDate.of(2020, 1, 31));
        var limited =
                new Question(asked.baseline(), asked.candidate(), some, asked.from(), asked.to());
        assertThat(limited.scope())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "agencies", "dinas-a,kota",
                                "kinds", "PNS",
                                "postClasses", "PELAKSANA",
                                "ageFrom", "30",
                                "servingTo", "2020-01-31",
                                "from", FROM,
                                "to", TO));
        assertThat(Headline.of(all, "jp-duty").scope()).isEqualTo(asked.scope());
    }

    @Test
    void each_thread_gives_others_way_after_every_employee_of_both_passes() {
        var people = People.of(600).snapshot();
        var question = Asking.question("jp-floor-24", FROM, TO);
        for (var threads : List.of(1, 3)) {
            var asked = new AtomicInteger();
            var given = new AtomicInteger();
            var progress =
                    new Progress(
                            () -> {
                                asked.incrementAndGet();
                                return given::incrementAndGet;
                            });
            try (var pool = Executors.newFixedThreadPool(3)) {
                Asking.of(Asking.LAB, question, people, new Lab.Means(pool, threads), progress);
            }
            assertThat(asked).hasValue(2 * threads);
            assertThat(given).hasValue(2 * people.size());
        }
    }

    @Test
    void what_was_recorded_is_reproduced_and_what_is_not_is_named() {
        var town =
                new Town()
                        .employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                        .trains("ani", TrainingForm.SEMINAR, 2, 0, "8", "2022-05-03")
                        .trains("ani", TrainingForm.SEMINAR, 1, 0, "9", "2022-06-03");
        var found =
                Asking.of(Asking.question("e-learning-4", FROM, TO), town.snapshot())
                        .report()
                        .reproduction();
        assertThat(found.recorded()).isEqualTo(2);
        assertThat(found.reproduced()).isEqualTo(1);
        assertThat(found.different())
                .containsExactly(
                        new Reproduction.Different(
                                "ani",
                                LocalDate.of(2022, 6, 3),
                                "jp-conversion",
                                "2018.1",
                                "9",
                                "4"));
        assertThat(found.figures().different()).isEmpty();
    }

    @Test
    void first_figures_come_before_single_decisions() {
        var asked = Asking.of(Asking.question("jp-floor-24", FROM, TO), People.of(20).snapshot());
        assertThat(asked.counted()).hasSize(1);
        assertThat(asked.counted().getFirst().policies()).isEqualTo(asked.report().policies());
        assertThat(asked.counted().getFirst().secondOpinion().changed()).isZero();
    }

    @Test
    void a_run_tells_how_far_it_is_and_can_be_stopped() {
        var people = People.of(600).snapshot();
        var prepared = Asking.LAB.prepare(Asking.question("jp-floor-24", FROM, TO), people);
        var progress = new Progress();
        assertThat(progress.percent()).isZero();
        var stopper =
                new Lab.Listener() {
                    @Override
                    public void counted(Report figures) {
                        assertThat(progress.percent()).isEqualTo(50);
                        progress.cancel();
                    }

                    @Override
                    public void row(Row row) {}
                };
        for (var threads : List.of(1, 3)) {
            try (var pool = Executors.newFixedThreadPool(3)) {
                assertThatThrownBy(
                                () ->
                                        Asking.LAB.run(
                                                prepared,
                                                new Lab.Means(pool, threads),
                                                progress,
                                                stopper))
                        .isInstanceOf(Progress.Cancelled.class);
            }
        }
    }

    @Test
    void a_question_about_an_agency_that_nobody_knows_is_refused() {
        var asked = Asking.question("jp-floor-24", FROM, TO);
        var people = People.of(2).snapshot();
        var known = in(asked, "dinas-b");
        assertThat(Asking.LAB.prepare(known, people).employees()).isEqualTo(2);
        assertThatThrownBy(() -> Asking.LAB.prepare(in(asked, "dinas-x"), people))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.unknown-agency"));
    }

    private static Question in(Question asked, String agency) {
        var there =
                new Population(
                        new TreeSet<>(Set.of(agency)),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        return new Question(asked.baseline(), asked.candidate(), there, asked.from(), asked.to());
    }

    @Test
    void every_shipped_policy_can_be_tried() {
        var people = People.of(1).snapshot();
        for (var shipped : ShippedModels.all()) {
            var candidate = new TreeMap<String, PolicyModel>();
            candidate.put(shipped.model().ref().id(), shipped.model());
            var asked = Asking.of(Asking.question(candidate, FROM, TO), people);
            assertThat(asked.figures(shipped.model().ref().id()).counts()).isNotNull();
        }
    }

    @Test
    void a_question_without_sense_is_refused() {
        assertThatThrownBy(() -> Asking.question(new TreeMap<>(), FROM, TO))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.no-candidate"));
        assertThatThrownBy(() -> Asking.question("jp-floor-24", TO, FROM))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("lab.bad-period"));
        var ofProgrammes = new TreeMap<String, PolicyModel>();
        var duty = new PolicyRef("jp-duty", "2017.1");
        ofProgrammes.put(
                "jp-duty",
                new PolicyModel(
                        duty,
                        Official.text(duty)
                                .orElseThrow()
                                .dmn()
                                .replace("jpInYear", "evaluationsClosed")));
        var people = People.of(1).snapshot();
        assertThatThrownBy(
                        () -> Asking.LAB.prepare(Asking.question(ofProgrammes, FROM, TO), people))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.not-told-by-histories"));
    }
}
