package id.jejak.policy.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.ServiceAward;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.ProgrammeId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.rules.JpCaps;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.rules.PerformanceRating;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.histories.Readings;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.JpDuty;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ProgrammeReview;
import id.jejak.training.rules.WaitingPriority;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is declared is what is handed over, and what came with Jejak can be decided by. */
class LivePointsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final Percent HALF = new Percent(BigDecimal.valueOf(50));

    @Test
    void every_rule_hands_over_what_is_declared() {
        var handedOver =
                Map.of(
                        JpConversion.ID, List.of(JpConversion.inputs(activity(), 1)),
                        JpCaps.ID, List.of(JpCaps.inputs(deed())),
                        JpmRule.ID, List.of(JpmRule.inputs(results(), Purpose.FILLING)),
                        PerformanceRating.ID, List.of(scored(), compared()),
                        WaitingPriority.ID, List.of(WaitingPriority.inputs(1, 2, Jp.of(3), false)),
                        JpDuty.ID,
                                List.of(
                                        JpDuty.inputs(
                                                EmploymentKind.PNS,
                                                PostClass.PELAKSANA,
                                                Jp.ZERO,
                                                Jp.ZERO)),
                        ProgrammeReview.ID, List.of(ProgrammeReview.inputs(1)),
                        ProgrammeFollowUp.ID, List.of(followUp()),
                        AwardCriteria.ID,
                                List.of(AwardCriteria.inputs(true, List.of(), List.of(), DAY)),
                        ServiceAward.ID, List.of(service()));
        for (var point : LivePoints.ALL) {
            var inputs = handedOver.get(point.policy());
            if (inputs == null) {
                assertThat(Readings.tell(point.supplied().getFirst())).isTrue();
            } else {
                assertThat(point.supplied())
                        .as(point.policy())
                        .isEqualTo(inputs.stream().map(LivePointsTest::names).toList());
            }
        }
        assertThat(LivePoints.ALL.stream().map(DecisionPoint::policy))
                .containsAll(handedOver.keySet())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_policy_that_is_asked_came_with_jejak() {
        assertThat(shipped()).containsAll(ids());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void jejak_can_decide_by_every_version_that_came_with_it(String policy) {
        assertThat(ShippedModels.all())
                .filteredOn(one -> one.model().ref().id().equals(policy))
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(
                                                PointCheck.findings(
                                                        policy, DmnReader.read(one.model().dmn())))
                                        .isEmpty());
    }

    static Stream<String> shipped() {
        return ShippedModels.all().stream().map(one -> one.model().ref().id()).distinct();
    }

    private static Set<String> ids() {
        return LivePoints.ALL.stream().map(DecisionPoint::policy).collect(Collectors.toSet());
    }

    private static Set<String> names(Inputs inputs) {
        return inputs.values().keySet();
    }

    private static Activity activity() {
        return new Activity(
                new ProgrammeId("p"),
                TrainingForm.BIMTEK,
                Reach.NATIONAL,
                1,
                1,
                Jp.of(20),
                new TreeMap<>());
    }

    private static Deed deed() {
        return new Deed(TrainingForm.E_LEARNING, Reach.NATIONAL, DAY, DAY, 1, 1, Jp.of(3));
    }

    private static List<CompetencyResult> results() {
        return List.of(CompetencyResult.of(new CompetencyId("M.01"), new Level(2), new Level(3)));
    }

    private static Inputs scored() {
        return PerformanceRating.inputs(appraisal(null, BigDecimal.TEN));
    }

    private static Inputs compared() {
        return PerformanceRating.inputs(appraisal(Expectation.MEETS, null));
    }

    private static Appraisal appraisal(@Nullable Expectation expected, @Nullable BigDecimal score) {
        return new Appraisal(expected, expected, score, new TreeMap<>(), new TreeSet<>());
    }

    private static Inputs followUp() {
        return ProgrammeFollowUp.inputs(List.of(new Change(HALF, HALF)), List.of(HALF));
    }

    private static Inputs service() {
        return ServiceAward.inputs(
                AwardKind.SATYALANCANA_X, EmploymentKind.PNS, DAY, List.of(), DAY);
    }
}
