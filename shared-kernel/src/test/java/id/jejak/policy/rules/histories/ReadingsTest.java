package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Judging.annulled;
import static id.jejak.policy.rules.histories.Judging.honoured;
import static id.jejak.policy.rules.histories.Judging.imposed;
import static id.jejak.policy.rules.histories.Judging.rated;
import static id.jejak.policy.rules.histories.Life.assigned;
import static id.jejak.policy.rules.histories.Life.attained;
import static id.jejak.policy.rules.histories.Life.trained;
import static id.jejak.policy.rules.histories.Life.verified;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.facts.Subject;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingsTest {
    private static String fact(Moment moment, String name) {
        var value = moment.value(Readings.of(name));
        return value == null ? "absent" : value.text();
    }

    @Test
    void a_history_tells_every_fact_that_is_about_employees() {
        var told =
                FactDictionary.ALL.stream()
                        .filter(fact -> fact.subject() != Subject.PROGRAMME)
                        .map(fact -> fact.name())
                        .toList();
        assertThat(Readings.names()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void service_is_counted_from_month_to_month() {
        var life = Life.of(EmploymentKind.PNS, PostClass.PELAKSANA, "2015-02-28");
        assertThat(fact(life.on("2025-01-31"), "serviceYears")).isEqualTo("9");
        assertThat(fact(life.on("2025-02-01"), "serviceYears")).isEqualTo("10");
    }

    /** 15 + 22.5 * 18.67 / 20 and so on: nothing is cut before the points are reckoned. */
    @Test
    void technical_jp_are_told_to_the_hundredth_and_earn_points_in_proportion() {
        var life =
                Life.ofPns()
                        .and(
                                Life.verified(
                                        "l1",
                                        TrainingForm.E_LEARNING,
                                        Reach.NATIONAL,
                                        "2022-05-01",
                                        "2022-05-07",
                                        "18.67"));
        var moment = life.on("2022-12-31");
        assertThat(fact(moment, "jpTechnicalLastYear")).isEqualTo("18.67");
        var model = ShippedModels.of("ip-asn", "2019.2-proportional").model();
        var decisions = new CompiledEngine().compile(model);
        var outcome = decisions.decide(moment.inputs(decisions.reads().keySet()));
        assertThat(outcome.value("ipAsn").text()).isEqualTo("41.00375");
    }

    @Test
    void clean_service_begins_anew_after_the_last_grave_measure() {
        var life =
                Life.ofPns()
                        .and(imposed("m1", Severity.LIGHT, "2018-01-01", "2018-12-31"))
                        .and(imposed("m2", Severity.MEDIUM, "2020-01-01", "2020-12-31"));
        assertThat(fact(life.on("2019-12-31"), "cleanServiceYears")).isEqualTo("4");
        assertThat(fact(life.on("2020-06-01"), "cleanServiceYears")).isEqualTo("-1");
        assertThat(fact(life.on("2025-02-01"), "cleanServiceYears")).isEqualTo("4");
        assertThat(fact(life.on("2019-12-31"), "gravelyPunished")).isEqualTo("false");
        assertThat(fact(life.on("2020-01-01"), "gravelyPunished")).isEqualTo("true");
    }

    @Test
    void a_measure_counts_as_long_as_its_last_day_lies_in_the_window() {
        var life = Life.ofPns().and(imposed("m", Severity.HEAVY, "2019-01-01", "2019-12-31"));
        assertThat(fact(life.on("2020-12-30"), "disciplineLastYear")).isEqualTo("HEAVY");
        assertThat(fact(life.on("2020-12-31"), "disciplineLastYear")).isEqualTo("NONE");
        assertThat(fact(life.on("2024-12-30"), "disciplineLastFiveYears")).isEqualTo("HEAVY");
        assertThat(fact(life.on("2024-12-31"), "disciplineLastFiveYears")).isEqualTo("NONE");
        assertThat(fact(life.on("2030-01-01"), "disciplineEver")).isEqualTo("HEAVY");
        assertThat(fact(life.on("2019-12-31"), "disciplineInForce")).isEqualTo("HEAVY");
        assertThat(fact(life.on("2020-01-01"), "disciplineInForce")).isEqualTo("NONE");
    }

    @Test
    void an_annulled_measure_never_was() {
        var life =
                Life.ofPns()
                        .and(imposed("m", Severity.HEAVY, "2019-01-01", "2019-12-31"))
                        .and(annulled("m", "2021-01-01"));
        assertThat(fact(life.on("2019-06-01"), "disciplineEver")).isEqualTo("NONE");
    }

    @Test
    void pns_count_jp_by_calendar_year_and_pppk_by_contract_year() {
        var pppk = Life.of(EmploymentKind.PPPK, PostClass.JF_AHLI_PERTAMA, "2021-03-15");
        var pns = Life.ofPns();
        for (var life : List.of(pns, pppk)) {
            life.and(trained("s1", TrainingForm.TECHNICAL, 10, "2022-02-01"));
            life.and(trained("s2", TrainingForm.TECHNICAL, 8, "2022-04-01"));
        }
        assertThat(fact(pns.on("2022-12-31"), "jpInYear")).isEqualTo("18");
        assertThat(fact(pns.on("2022-03-31"), "jpInYear")).isEqualTo("10");
        assertThat(fact(pppk.on("2022-03-14"), "jpInYear")).isEqualTo("10");
        assertThat(fact(pppk.on("2023-03-14"), "jpInYear")).isEqualTo("8");
        assertThat(fact(pppk.on("2022-12-31"), "jpInCalendarYear")).isEqualTo("18");
    }

    @Test
    void technical_jp_look_back_one_year_and_are_told_to_the_hundredth() {
        var life =
                Life.ofPns()
                        .and(trained("s1", TrainingForm.TECHNICAL, 10, "2022-06-01"))
                        .and(
                                verified(
                                        "v1",
                                        TrainingForm.E_LEARNING,
                                        Reach.NATIONAL,
                                        "2022-07-01",
                                        "2022-07-02",
                                        "4.57"))
                        .and(trained("s3", TrainingForm.SEMINAR, 8, "2022-08-01"));
        assertThat(fact(life.on("2023-05-31"), "jpTechnicalLastYear")).isEqualTo("14.57");
        assertThat(fact(life.on("2023-06-01"), "jpTechnicalLastYear")).isEqualTo("4.57");
        assertThat(fact(life.on("2023-06-01"), "seminarsLastTwoYears")).isEqualTo("1");
        assertThat(fact(life.on("2024-08-01"), "seminarsLastTwoYears")).isEqualTo("0");
        assertThat(fact(life.on("2024-08-01"), "seminarsEver")).isEqualTo("1");
    }

    @Test
    void leadership_training_has_to_be_of_the_level_held() {
        var life =
                Life.of(EmploymentKind.PNS, PostClass.PENGAWAS, "2015-02-01")
                        .and(
                                trained(
                                        "pim4",
                                        Life.activity(
                                                TrainingForm.STRUCTURAL_LEADERSHIP, 100, 870, 2),
                                        870,
                                        "2018-06-01"))
                        .and(assigned(PostClass.ADMINISTRATOR, "2020-01-01"));
        assertThat(fact(life.on("2019-12-31"), "leadershipOfPost")).isEqualTo("true");
        assertThat(fact(life.on("2020-01-01"), "leadershipOfPost")).isEqualTo("false");
    }

    @Test
    void the_last_rating_is_that_of_the_newest_period_given_by_then() {
        var life =
                Life.ofPns()
                        .and(rated("r22", 2022, Rating.SANGAT_BAIK, "2023-01-10"))
                        .and(rated("r21", 2021, Rating.KURANG, "2023-02-10"));
        assertThat(fact(life.on("2023-01-09"), "ratingLast")).isEqualTo("NONE");
        assertThat(fact(life.on("2023-03-01"), "ratingLast")).isEqualTo("SANGAT_BAIK");
        assertThat(fact(life.on("2023-03-01"), "ratingBefore")).isEqualTo("KURANG");
        assertThat(fact(life.on("2021-12-31"), "ratingOfYear")).isEqualTo("KURANG");
    }

    @Test
    void a_degree_stands_to_what_the_class_of_the_post_asks() {
        var life = Life.ofPns().and(attained(Education.S2, "2020-01-01"));
        assertThat(fact(life.on("2019-01-01"), "degree")).isEqualTo("S1");
        assertThat(fact(life.on("2019-01-01"), "degreeStanding")).isEqualTo("ABOVE");
        life.and(assigned(PostClass.JF_AHLI_PERTAMA, "2019-06-01"));
        assertThat(fact(life.on("2019-06-01"), "degreeStanding")).isEqualTo("EQUAL");
        assertThat(fact(life.on("2020-06-01"), "degreeStanding")).isEqualTo("ABOVE");
    }

    @Test
    void the_award_asked_for_in_a_year_is_the_next_not_held() {
        var life = Life.ofPns().and(honoured("a", AwardKind.SATYALANCANA_X, "2025-08-17"));
        assertThat(fact(life.on("2025-08-16"), "award")).isEqualTo("SATYALANCANA_X");
        assertThat(fact(life.on("2025-08-17"), "award")).isEqualTo("SATYALANCANA_XX");
        assertThat(fact(life.on("2025-08-17"), "satyalancanaHeld")).isEqualTo("10");
    }

    @Test
    void the_jp_that_somebody_decided_anew_reach_the_sums() {
        var life = Life.ofPns().and(trained("s1", TrainingForm.TECHNICAL, 10, "2022-06-01"));
        var moment = life.on("2022-12-31");
        var jp = new long[] {123_400};
        moment.credits(jp);
        assertThat(fact(moment, "jpInYear")).isEqualTo("12.34");
        jp[0] = 0;
        assertThat(fact(moment, "jpInYear")).isEqualTo("0");
        assertThat(fact(moment.open(life.history()).at(Life.epoch("2022-12-31")), "jpInYear"))
                .isEqualTo("10");
    }
}
