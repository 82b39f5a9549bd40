package id.jejak.policy.rules.lab;

import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.PostClass.PELAKSANA;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.assessment.events.JpmCategory;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Sex;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.training.events.ReviewOutcome;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What another rule would have made of the programmes. */
class ProgrammeLabTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
    private static final LocalDate TENTH = FIRST.plusDays(9);
    private static final String REVIEW = "programme-review";
    private static final String FOLLOW_UP = "programme-follow-up";

    private final Town town = new Town();

    /** Ten participants who start with half of the aim, and are evaluated day after day. */
    private Town held(String programme, int result) {
        town.tell(Courses.offered(programme));
        for (var i = 0; i < 10; i++) {
            var who = programme + i;
            town.employs(who, PNS, PELAKSANA, "dinas-a", "2015-02-01")
                    .assesses(who, JpmCategory.CUKUP_OPTIMAL, "2021-10-01", 2, 4)
                    .tell(Courses.completed(programme, "s-" + programme, who, "2021-12-01"));
        }
        town.tell(Courses.said(programme, "s-" + programme, programme + 0, 90, "2021-12-02"));
        for (var i = 0; i < 10; i++) {
            town.tell(
                    Courses.closed(
                            programme, "s-" + programme, programme + i, result, FIRST.plusDays(i)));
        }
        return town;
    }

    private Asking ask(String template) {
        return Asking.of(question(template), town.snapshot());
    }

    private static Question question(String template) {
        return Asking.question(template, "2022-01-01", "2022-12-31");
    }

    @Test
    void a_higher_cut_gives_a_programme_other_advice_and_names_it() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH));
        held("seminar", 85).tell(Courses.opened("seminar", 10, ReviewOutcome.REPEAT, TENTH));

        var asked = ask("follow-up-80");

        var figures = asked.figures(FOLLOW_UP);
        assertThat(figures.transitions())
                .containsExactly(
                        new Transition("REPEAT", "REPEAT", 1),
                        new Transition("REPEAT", "IMPROVE", 1));
        assertThat(figures.counts().lost()).isOne();
        assertThat(figures.people().changed()).isOne();
        assertThat(figures.breakdowns())
                .extracting(one -> one.dimension() + " " + one.group())
                .containsExactly("YEAR 2022");
        assertThat(asked.rows()).hasSize(1);
        var row = asked.rows().getFirst();
        assertThat(row.programme())
                .isEqualTo(new Row.Programme("bimtek", "CODE-bimtek", "Title of bimtek"));
        assertThat(row.employee()).isNull();
        assertThat(row.on()).isEqualTo(TENTH);
        assertThat(row.inputs())
                .containsEntry("resultsMean", "77")
                .containsEntry("improvedShare", "100")
                .containsEntry("feedbackMean", "90");
        assertThat(row.rulesBefore()).extracting("rule").containsExactly("advice_r1");
        assertThat(row.rulesAfter()).extracting("rule").containsExactly("advice_r4");
        assertThat(asked.report().programmes()).isEqualTo(2);
        assertThat(asked.report().employees()).isZero();
        assertThat(asked.report().secondOpinion().disagreeing()).isZero();
    }

    @Test
    void a_review_after_five_evaluations_would_have_been_due_on_each_day_until_it_was() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH));

        var asked = ask("review-after-five");

        assertThat(asked.figures(REVIEW).transitions())
                .containsExactlyInAnyOrder(
                        new Transition("false", "false", 4),
                        new Transition("false", "true", 5),
                        new Transition("true", "true", 1));
        assertThat(asked.rows())
                .extracting(Row::on)
                .startsWith(FIRST.plusDays(4))
                .endsWith(FIRST.plusDays(8));
        assertThat(asked.rows()).extracting(Row::direction).containsOnly(Direction.OTHER);
        assertThat(asked.rows().getFirst().inputs()).containsEntry("evaluationsClosed", "5");
    }

    @Test
    void what_was_decided_on_does_not_count_again() {
        held("bimtek", 77)
                .tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH))
                .tell(Courses.decided("bimtek", TENTH))
                .employs("late", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .tell(Courses.completed("bimtek", "s-bimtek", "late", "2022-01-01"))
                .tell(Courses.closed("bimtek", "s-bimtek", "late", 10, TENTH.plusDays(20)));

        assertThat(ask("review-after-five").figures(REVIEW).transitions())
                .contains(new Transition("false", "false", 5), new Transition("true", "true", 1));
    }

    @Test
    void what_was_advised_is_reproduced_on_what_was_known_then() {
        held("bimtek", 77)
                .tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH))
                .tell(Courses.said("bimtek", "s-bimtek", "bimtek1", 10, "2021-12-03"));

        var found = ask("follow-up-80").report().reproduction();

        assertThat(found.recorded()).isOne();
        assertThat(found.reproduced()).isOne();
        assertThat(found.knownLater()).isOne();
    }

    @Test
    void advice_that_does_not_come_out_again_is_named_with_its_programme() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.STOP, TENTH));

        assertThat(ask("follow-up-80").report().figures().reproduction().different())
                .containsExactly(
                        new Reproduction.Different(
                                null, "bimtek", TENTH, FOLLOW_UP, "seed.1", "STOP", "REPEAT"));
        assertThat(ask("review-after-five").report().reproduction())
                .isEqualTo(new Reproduction(1, 1, 0L, List.of()));
    }

    @Test
    void a_review_without_advice_is_asked_all_the_same_and_reproduces_nothing() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, null, TENTH));

        var asked = ask("follow-up-80");

        assertThat(asked.report().reproduction().recorded()).isZero();
        assertThat(asked.figures(FOLLOW_UP).counts().evaluated()).isOne();
    }

    @Test
    void threads_and_a_fresh_reading_change_nothing() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH));
        var question = question("follow-up-80");
        var alone = Asking.of(question, town.snapshot());
        try (var pool = Executors.newFixedThreadPool(4)) {
            var means = new Lab.Means(pool, 4);
            assertThat(Asking.of(Asking.LAB, question, town.snapshot(), means, new Progress()))
                    .isEqualTo(alone);
        }
    }

    @Test
    void others_are_given_way_after_every_programme_of_both_passes() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH));
        var given = new AtomicInteger();
        var progress = new Progress(() -> given::incrementAndGet);
        var people = town.snapshot();
        Asking.of(Asking.LAB, question("follow-up-80"), people, Lab.Means.ALONE, progress);
        assertThat(given).hasValue(2 * people.programmes().size());
    }

    @Test
    void programmes_and_employees_are_two_questions() {
        var both = new TreeMap<>(question("follow-up-80").candidate());
        both.putAll(question("jp-floor-24").candidate());
        assertThatThrownBy(() -> Asking.question(both, "2022-01-01", "2022-12-31"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.programmes-apart"));
    }

    @Test
    void programmes_are_of_no_sex_and_in_no_agency() {
        var asked = question("follow-up-80");
        var women =
                new Population(
                        new TreeSet<>(),
                        Set.of(),
                        Set.of(Sex.FEMALE),
                        Set.of(),
                        null,
                        null,
                        null,
                        null);
        assertThatThrownBy(
                        () ->
                                new Question(
                                        asked.baseline(),
                                        asked.candidate(),
                                        women,
                                        asked.from(),
                                        asked.to()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.programmes-have-no-population"));
    }

    @Test
    void a_rule_for_programmes_that_reads_facts_of_employees_is_refused() {
        var review = new PolicyRef(REVIEW, "seed.1");
        var dmn = Official.text(review).orElseThrow().dmn();
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put(
                REVIEW, new PolicyModel(review, dmn.replace("evaluationsClosed", "jpInYear")));
        var question = Asking.question(candidate, "2022-01-01", "2022-12-31");
        assertThatThrownBy(() -> Asking.LAB.prepare(question, town.snapshot()))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.not-told-by-histories"));
    }

    @Test
    void a_trial_tells_how_many_programmes_it_looked_at() {
        held("bimtek", 77).tell(Courses.opened("bimtek", 10, ReviewOutcome.REPEAT, TENTH));
        assertThat(Headline.of(ask("follow-up-80").report(), FOLLOW_UP).figures())
                .containsEntry("programmes", "1")
                .containsEntry("programmesChanged", "1")
                .doesNotContainKey("employees");
    }
}
