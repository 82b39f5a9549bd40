package id.jejak.policy.rules.lab;

import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.PostClass.PELAKSANA;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.WaitingPriority;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was decided on the facts of its day is the same, whatever was recorded about them since. */
class ReproductionTest {
    private static final ShippedPolicies SHIPPED = ShippedPolicies.get();

    private final Town town = new Town().employs("ani", PNS, PELAKSANA, "dinas-a", "2015-02-01");

    private Reproduction asked(String policy, String version) {
        return asked(policy, version, "2022-01-01", "2025-12-31").report().reproduction();
    }

    private Asking asked(String policy, String version, String from, String to) {
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put(policy, Official.text(new PolicyRef(policy, version)).orElseThrow());
        return Asking.of(Asking.question(candidate, from, to), town.snapshot());
    }

    /** On 5 March nobody knew of the training of 1 March, which was entered on the tenth. */
    @Test
    void a_training_that_was_entered_after_the_nomination_does_not_count_for_it() {
        var nominated = LocalDate.of(2023, 3, 5);
        var priority = WaitingPriority.of(0, 97, Jp.of(20), false, nominated, SHIPPED);
        assertThat(priority.points()).isEqualTo(56);
        town.tell(Waiting.session("s1", TrainingForm.SEMINAR, 1, "2023-08-01"))
                .tell(Waiting.nominated("ani", "s1", 56, priority.policy(), "2023-03-05"))
                .trains("ani", TrainingForm.TECHNICAL, 3, 20, "20", "2023-03-01");

        var found = asked("waiting-priority", "seed.1");

        assertThat(found.recorded()).isOne();
        assertThat(found.reproduced()).isOne();
        assertThat(found.knownLater()).isOne();
        assertThat(found.different()).isEmpty();
    }

    @Test
    void a_rating_that_was_corrected_after_the_call_does_not_count_for_it() {
        town.rates("ani", 2023, Expectation.MEETS, Expectation.MEETS, Rating.BAIK, "2024-01-20");
        town.rates("ani", 2022, Expectation.MEETS, Expectation.MEETS, Rating.BAIK, "2023-01-20");
        town.tell(entered());
        town.tell(corrected());

        var found = asked("award-criteria", "2025.1");

        assertThat(found.recorded()).isOne();
        assertThat(found.knownLater()).isOne();
        assertThat(found.reproduced()).isOne();
    }

    private static NominationEntered entered() {
        var day = LocalDate.of(2025, 6, 2);
        var policy = SHIPPED.version(new PolicyRef(AwardCriteria.ID, "2025.1")).orElseThrow();
        var ratings = List.of(Rating.BAIK, Rating.BAIK);
        var found = AwardCriteria.of(AwardCriteria.inputs(true, List.of(), ratings, day), policy);
        return new NominationEntered(
                new CallId("call"),
                new AwardId("award"),
                new EmployeeId("ani"),
                AwardKind.ASN_BERPRESTASI,
                "chief",
                "steady",
                List.of(),
                found.policy(),
                found.findings(),
                day);
    }

    private static RatingCorrected corrected() {
        return new RatingCorrected(
                new RatingId("rating-0"),
                new EmployeeId("ani"),
                new Period(
                        Period.Kind.YEARLY, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                new Appraisal(
                        Expectation.BELOW,
                        Expectation.BELOW,
                        null,
                        new TreeMap<>(),
                        new TreeSet<>()),
                Rating.KURANG,
                new PolicyRef("performance-rating", "2022.1"),
                new TreeSet<>(),
                "typing error",
                LocalDate.of(2024, 1, 20));
    }

    /** The conversion of then counts, not the one that is in force on the day by now. */
    @Test
    void a_credit_that_caps_cut_is_reproduced_by_the_conversion_that_its_event_names() {
        var day = LocalDate.of(2023, 5, 2);
        var deed = new Deed(TrainingForm.E_LEARNING, Reach.NATIONAL, day, day, 1, 1, Jp.of(3));
        var credit = JpCaps.credit(deed, List.of(), day, SHIPPED);
        town.tell(
                new LearningVerified(
                        new LearningId("l1"),
                        new EmployeeId("ani"),
                        deed,
                        credit.jp(),
                        credit.policy(),
                        credit.caps(),
                        false,
                        null,
                        day));
        var none = Official.text(new PolicyRef("jp-conversion", "2018.1")).orElseThrow();
        var smaller =
                Asking.question("e-learning-4", "2023-01-01", "2023-12-31")
                        .candidate()
                        .get("jp-conversion");
        var later =
                new PolicyModel(
                        new PolicyRef("jp-conversion", "2023.1"),
                        smaller.dmn().replace("<text>4</text>", "<text>1</text>"));
        var lab =
                new Lab(
                        Official.POLICIES.with(later, LocalDate.of(2023, 1, 1)),
                        Asking.LAB.engines());
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put("jp-conversion", none);

        var asked =
                Asking.of(
                        lab,
                        Asking.question(candidate, "2023-01-01", "2023-12-31"),
                        town.snapshot(),
                        Lab.Means.ALONE,
                        new Progress());

        assertThat(asked.figures("jp-conversion").counts().before()).isEqualByComparingTo("1");
        assertThat(asked.report().reproduction().recorded()).isOne();
        assertThat(asked.report().reproduction().reproduced()).isOne();
    }

    /** Learnt in December, verified in January: it counts for the duty of the year it ended in. */
    @Test
    void what_was_verified_after_the_period_feeds_the_duty_and_stands_in_no_figure_of_its_own() {
        var ended = LocalDate.of(2023, 12, 20);
        var deed =
                new Deed(
                        TrainingForm.E_LEARNING,
                        Reach.NATIONAL,
                        ended.minusDays(1),
                        ended,
                        2,
                        2,
                        Jp.of(10));
        town.trains("ani", TrainingForm.TECHNICAL, 3, 13, "13", "2023-05-03")
                .tell(
                        new LearningVerified(
                                new LearningId("l1"),
                                new EmployeeId("ani"),
                                deed,
                                Jp.of(6),
                                new PolicyRef("jp-conversion", "2018.1"),
                                new PolicyRef("jp-caps", "2018.1"),
                                false,
                                null,
                                LocalDate.of(2024, 1, 9)));

        var asked =
                Asking.of(
                        Asking.question("e-learning-4", "2023-01-01", "2023-12-31"),
                        town.snapshot());

        assertThat(asked.figures("jp-duty").transitions())
                .containsExactly(new Transition("NOT_MET", "MET", 1));
        assertThat(asked.figures("jp-conversion").counts().evaluated()).isOne();
        assertThat(asked.figures("jp-caps").counts().evaluated()).isZero();
        assertThat(asked.report().reproduction().recorded()).isOne();
    }
}
