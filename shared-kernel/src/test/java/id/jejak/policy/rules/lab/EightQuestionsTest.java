package id.jejak.policy.rules.lab;

import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.PostClass.PELAKSANA;
import static id.jejak.kernel.PostClass.PENGAWAS;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.JpmCategory;
import id.jejak.discipline.events.Severity;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Rating;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The questions of domain facts 14, each with a case that was worked out by hand. */
class EightQuestionsTest {
    private static final String FROM = "2022-01-01";
    private static final String TO = "2022-12-31";

    private final Town town = new Town();

    private Asking ask(String template) {
        return Asking.of(Asking.question(template, FROM, TO), town.snapshot());
    }

    /** S1 of a pelaksana: 15 points by the degree, 25 for being above what the post requires. */
    @Test
    void by_the_hypothesis_of_2023_an_s1_above_the_post_moves_up_a_category() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .trains("ani", TrainingForm.TECHNICAL, 3, 20, "20", "2022-05-03")
                .rates(
                        "ani",
                        2021,
                        Expectation.MEETS,
                        Expectation.MEETS,
                        Rating.BAIK,
                        "2022-01-20");

        var index = ask("ip-asn-2023").figures("ip-asn");

        // 15 or 25, + 22.5 technical + 25 rating + 5 discipline
        assertThat(index.transitions()).containsExactly(new Transition("RENDAH", "SEDANG", 1));
        assertThat(index.counts().before()).isEqualByComparingTo("67.5");
        assertThat(index.counts().after()).isEqualByComparingTo("77.5");
    }

    @Test
    void in_proportion_ten_jp_earn_half_of_the_technical_points() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .trains("ani", TrainingForm.TECHNICAL, 2, 10, "10", "2022-05-03");

        var asked = ask("ip-asn-proportional");

        assertThat(asked.figures("ip-asn").counts().before()).isEqualByComparingTo("20");
        assertThat(asked.figures("ip-asn").counts().after()).isEqualByComparingTo("31.25");
        var row = asked.rows("ip-asn").getFirst();
        assertThat(row.direction()).isEqualTo(Direction.WON);
        assertThat(row.before()).isEqualTo("SANGAT_RENDAH 20");
        assertThat(row.after()).isEqualTo("SANGAT_RENDAH 31.25");
        assertThat(row.inputs()).containsEntry("jpTechnicalLastYear", "10");
        assertThat(row.inputsAfter()).isEmpty();
        assertThat(row.rulesBefore()).extracting("rule").contains("technical_r3");
        assertThat(row.rulesAfter()).extracting("rule").contains("technical_r4");
    }

    @Test
    void a_floor_of_24_is_missed_with_22_and_kept_with_24() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .employs("budi", PNS, PENGAWAS, "dinas-b", "2015-02-01")
                .trains("ani", TrainingForm.TECHNICAL, 3, 22, "22", "2022-05-03")
                .trains("budi", TrainingForm.TECHNICAL, 3, 24, "24", "2022-05-03");

        var duty = ask("jp-floor-24").figures("jp-duty");

        assertThat(duty.transitions())
                .containsExactly(
                        new Transition("MET", "MET", 1), new Transition("MET", "NOT_MET", 1));
        assertThat(duty.totals().getFirst().output()).isEqualTo("shortfall");
        assertThat(duty.totals().getFirst().before()).isEqualByComparingTo("0");
        assertThat(duty.totals().getFirst().after()).isEqualByComparingTo("2");
        assertThat(duty.counts().lost()).isOne();
    }

    /** 13 and two days of e-learning: 19 JP by three a day, 21 by four. */
    @Test
    void four_jp_a_day_of_e_learning_reach_the_duty_and_the_index() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .trains("ani", TrainingForm.TECHNICAL, 3, 13, "13", "2022-05-03")
                .trains("ani", TrainingForm.E_LEARNING, 2, 10, "6", "2022-06-01");

        var asked = ask("e-learning-4");

        assertThat(asked.figures("jp-conversion").counts().before()).isEqualByComparingTo("19");
        assertThat(asked.figures("jp-conversion").counts().after()).isEqualByComparingTo("21");
        assertThat(asked.figures("jp-duty").transitions())
                .containsExactly(new Transition("NOT_MET", "MET", 1));
        assertThat(asked.figures("ip-asn").counts().before()).isEqualByComparingTo("20");
        assertThat(asked.figures("ip-asn").counts().after()).isEqualByComparingTo("42.5");
        var row = asked.rows("ip-asn").getFirst();
        assertThat(row.inputs()).containsEntry("jpTechnicalLastYear", "19");
        assertThat(row.inputsAfter()).containsEntry("jpTechnicalLastYear", "21").hasSize(1);
    }

    /** Two reports of the same day: the later one is left with what the earlier one leaves. */
    @Test
    void the_caps_of_a_day_hold_for_the_candidate_too() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .learns("ani", TrainingForm.E_LEARNING, "2022-06-01", "2022-06-01", 2, "2")
                .learns("ani", TrainingForm.E_LEARNING, "2022-06-01", "2022-06-01", 9, "1");

        var asked = ask("e-learning-4");

        assertThat(asked.figures("jp-conversion").counts().before()).isEqualByComparingTo("5");
        assertThat(asked.figures("jp-conversion").counts().after()).isEqualByComparingTo("6");
        assertThat(asked.figures("jp-caps").counts().before()).isEqualByComparingTo("3");
        assertThat(asked.figures("jp-caps").counts().after()).isEqualByComparingTo("4");
        assertThat(asked.report().reproduction()).isEqualTo(new Reproduction(2, 2, 0L, List.of()));
    }

    @Test
    void a_surplus_that_no_longer_counts_costs_the_category() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .assesses("ani", JpmCategory.OPTIMAL, "2022-03-01", 5, 3, 2, 3);

        var category = ask("jpm-capped").figures("jpm-category");

        assertThat(category.transitions())
                .containsExactly(new Transition("OPTIMAL", "CUKUP_OPTIMAL", 1));
        assertThat(category.counts().lost()).isOne();
    }

    @Test
    void other_cuts_move_categories() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .assesses("ani", JpmCategory.CUKUP_OPTIMAL, "2022-03-01", 3, 3, 3, 4);

        assertThat(ask("jpm-cuts").figures("jpm-category").transitions())
                .containsExactly(new Transition("CUKUP_OPTIMAL", "OPTIMAL", 1));
    }

    /** Punished until 2005: never again, or ten years of clean service since. */
    @Test
    void a_count_that_starts_anew_opens_the_way_to_the_bronze_medal() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2000-03-01")
                .punishes("ani", Severity.MEDIUM, "2005-01-01", "2005-12-31");

        var medal = ask("satyalancana-restart").figures("satyalancana-karya-satya");

        assertThat(medal.transitions()).containsExactly(new Transition("PUNISHED", "ELIGIBLE", 1));
        assertThat(medal.counts().won()).isOne();
    }

    /**
     * Medium until the end of 2020: within five and two years of 31 December 2022, not within one.
     */
    @Test
    void a_shorter_look_back_forgives_sooner() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .punishes("ani", Severity.MEDIUM, "2020-02-01", "2021-01-31");

        assertThat(ask("discipline-two-years").figures("ip-asn").counts().unchanged()).isOne();
        var one = ask("discipline-one-year").figures("ip-asn").counts();
        assertThat(one.before()).isEqualByComparingTo("17");
        assertThat(one.after()).isEqualByComparingTo("20");
    }

    /** Potential 5 of 7, between 70 and 75 percent. */
    @Test
    void a_lower_cut_moves_boxes() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01")
                .rates(
                        "ani",
                        2021,
                        Expectation.ABOVE,
                        Expectation.ABOVE,
                        Rating.SANGAT_BAIK,
                        "2022-01-20")
                .assesses("ani", JpmCategory.KURANG_OPTIMAL, "2022-03-01", 2, 3, 3, 4);

        var box = ask("nine-box-70").figures("nine-box");

        assertThat(box.transitions()).containsExactly(new Transition("4", "7", 1));
        assertThat(box.counts().won()).isOne();
        assertThat(box.outcomes()).containsExactly("4", "7");
    }

    /** Box 7 and box 2 do not make 9 of anything. */
    @Test
    void boxes_are_counted_and_never_summed() {
        town.employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01");

        var box = ask("nine-box-70").figures("nine-box");

        assertThat(box.measure()).isNull();
        assertThat(box.totals()).isEmpty();
        assertThat(box.distribution()).isEmpty();
        assertThat(box.counts().before()).isZero();
        assertThat(box.counts().after()).isZero();
        assertThat(box.counts().evaluated()).isOne();
    }
}
