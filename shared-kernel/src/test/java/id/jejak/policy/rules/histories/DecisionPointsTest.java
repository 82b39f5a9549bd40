package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.performance.events.Rating;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DecisionPointsTest {
    private static List<String> days(Life life, String policy, String from, String to) {
        var moment = life.on(from);
        var points = new DecisionPoints(moment);
        var found = points.find(policy, Life.epoch(from), Life.epoch(to));
        var days = new ArrayList<String>();
        for (var i = 0; i < found; i++) {
            points.turnTo(i);
            days.add(LocalDate.ofEpochDay(moment.day()).toString());
        }
        return days;
    }

    @Test
    void yearly_questions_are_asked_on_the_last_day_of_each_year_in_service() {
        var life = Life.ofPns();
        assertThat(days(life, "ip-asn", "2010-01-01", "2017-06-30"))
                .containsExactly("2015-12-31", "2016-12-31", "2017-06-30");
        assertThat(days(life, "jp-duty", "2016-01-01", "2016-12-31")).containsExactly("2016-12-31");
    }

    @Test
    void the_duty_of_pppk_is_asked_on_the_last_day_of_the_contract_year() {
        var life = Life.of(EmploymentKind.PPPK, PostClass.JF_AHLI_PERTAMA, "2021-03-15");
        assertThat(days(life, "jp-duty", "2021-01-01", "2023-12-31"))
                .containsExactly("2022-03-14", "2023-03-14");
        assertThat(days(life, "satyalancana-karya-satya", "2021-01-01", "2023-12-31")).isEmpty();
    }

    @Test
    void a_contract_that_began_on_new_year_s_day_ends_its_years_with_the_calendar() {
        var life = Life.of(EmploymentKind.PPPK, PostClass.JF_AHLI_PERTAMA, "2021-01-01");
        assertThat(days(life, "jp-duty", "2021-01-01", "2023-12-31"))
                .containsExactly("2021-12-31", "2022-12-31", "2023-12-31");
        assertThat(days(life, "jp-duty", "2025-01-01", "2025-12-31")).containsExactly("2025-12-31");
        assertThat(days(life, "jp-duty", "2025-01-01", "2025-06-30")).containsExactly("2025-06-30");
    }

    @Test
    void nobody_is_asked_about_years_before_the_registration() {
        var life = new Life().and(Life.registered("2005-03-01", "2025-01-10"));
        assertThat(life.history().serviceSince()).isEqualTo(Life.epoch("2005-03-01"));
        for (var policy : List.of("ip-asn", "nine-box", "jp-duty", "satyalancana-karya-satya")) {
            assertThat(days(life, policy, "2014-01-01", "2026-06-30"))
                    .as(policy)
                    .containsExactly("2025-12-31", "2026-06-30");
        }
        assertThat(days(life, "award-criteria", "2014-01-01", "2025-12-31"))
                .containsExactly("2025-12-31");
    }

    @Test
    void nobody_asks_for_an_award_that_is_held() {
        var life =
                Life.ofPns().and(Judging.honoured("a", AwardKind.SATYALANCANA_XXX, "2017-08-17"));
        assertThat(days(life, "satyalancana-karya-satya", "2015-01-01", "2020-12-31"))
                .containsExactly("2015-12-31", "2016-12-31");
    }

    @Test
    void a_rating_is_decided_on_the_last_day_of_its_period() {
        var life = Life.ofPns().and(Judging.rated("r", 2021, Rating.BAIK, "2022-01-20"));
        assertThat(days(life, "performance-rating", "2021-01-01", "2022-12-31"))
                .containsExactly("2021-12-31");
    }

    @Test
    void caps_decide_about_reports_only_and_tell_what_was_recorded() {
        var life =
                Life.ofPns()
                        .and(Life.trained("s1", TrainingForm.E_LEARNING, 3, "2022-05-01"))
                        .and(
                                Life.verified(
                                        "v1",
                                        TrainingForm.E_LEARNING,
                                        Reach.NATIONAL,
                                        "2022-05-01",
                                        "2022-05-02",
                                        "4.5"));
        assertThat(days(life, "jp-conversion", "2022-01-01", "2022-12-31")).hasSize(2);
        var moment = life.on("2022-12-31");
        var points = new DecisionPoints(moment);
        assertThat(points.find("jp-caps", 0, Life.epoch("2022-12-31"))).isOne();
        points.turnTo(0);
        var recorded = RecordedOutcome.of(moment, "jp-caps");
        assertThat(recorded).isNotNull();
        assertThat(recorded.values().get("jp").text()).isEqualTo("4.5");
        assertThat(RecordedOutcome.of(moment, "jp-conversion")).isNull();
        assertThat(moment.position()).isEqualTo(104);
    }

    @Test
    void a_policy_that_no_history_tells_about_has_no_occasion() {
        assertThat(days(Life.ofPns(), "programme-review", "2010-01-01", "2026-01-01")).isEmpty();
    }
}
