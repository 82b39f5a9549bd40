package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.ServiceAward;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostId;
import id.jejak.kernel.SessionId;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpConversion;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a decision saw when it was taken is what the history gives for that day. */
class LiveInputsTest {
    private static final Policies POLICIES = ShippedPolicies.get();
    private static final String ON = "2024-06-01";

    private final Random random = new Random(23);

    private static void same(Moment moment, PolicyRef recorded) {
        var names = recorded.inputs().keySet();
        assertThat(recorded.inputs()).isNotEmpty();
        assertThat(moment.inputs(names).texts()).isEqualTo(recorded.inputs());
    }

    @Test
    void of_the_conversion_of_every_form() {
        for (var form : TrainingForm.values()) {
            var days = 5 + random.nextInt(200);
            var activity = Life.activity(form, days, 1 + random.nextInt(90), 2);
            var present = Math.ceilDiv(days * 4, 5) + random.nextInt(days / 5);
            var credit = JpConversion.of(activity, present, Life.day(ON), POLICIES);
            var session = new SessionId("s");
            var life =
                    Life.ofPns()
                            .and(new AttendanceRecorded(session, Life.ANI, present, Life.day(ON)))
                            .and(
                                    new TrainingCompleted(
                                            session,
                                            Life.ANI,
                                            activity,
                                            credit.jp(),
                                            credit.policy(),
                                            null,
                                            Life.day(ON),
                                            Life.day(ON)));
            same(turned(life, "jp-conversion"), credit.policy());
        }
    }

    @Test
    void of_the_category_of_an_assessment() {
        for (var i = 0; i < 50; i++) {
            var results = new ArrayList<CompetencyResult>();
            for (var c = 1; c < 10; c++) {
                results.add(Judging.result("M.0" + c, random.nextInt(6), 1 + random.nextInt(5)));
            }
            var purpose = Purpose.values()[random.nextInt(2)];
            var jpm = JpmRule.of(results, purpose, Life.day(ON), POLICIES);
            var life =
                    Life.ofPns()
                            .and(
                                    new CompetencyAssessed(
                                            new AssessmentId("a"),
                                            Life.ANI,
                                            new PostId("p"),
                                            purpose,
                                            Method.SIMPLE,
                                            "assessor",
                                            results,
                                            jpm,
                                            List.of(),
                                            Life.day(ON)));
            same(turned(life, "jpm-category"), jpm.policy());
        }
    }

    @Test
    void of_awards_for_service_and_for_merit() {
        for (var i = 0; i < 200; i++) {
            var measures = new ArrayList<Measure>();
            var life = Life.ofPns();
            for (var m = 0; m < random.nextInt(4); m++) {
                var from = Life.day("2016-01-01").plusDays(random.nextInt(3_500));
                var until = from.plusDays(random.nextInt(700));
                var severity = Severity.values()[random.nextInt(3)];
                measures.add(new Measure(severity, from, until));
                life.and(Judging.imposed("m" + m, severity, from.toString(), until.toString()));
            }
            var last = Rating.values()[random.nextInt(7)];
            var before = Rating.values()[random.nextInt(7)];
            life.and(Judging.rated("r1", 2022, before, "2023-01-10"))
                    .and(Judging.rated("r2", 2023, last, "2024-01-10"));
            var day = Life.day(ON);

            var criteria = POLICIES.inForce("award-criteria", day.plusYears(5)).orElseThrow();
            same(
                    life.on(ON),
                    AwardCriteria.of(
                                    AwardCriteria.inputs(
                                            true, measures, List.of(last, before), day),
                                    criteria)
                            .policy());
            same(
                    life.on(ON),
                    ServiceAward.of(
                                    AwardKind.SATYALANCANA_X,
                                    EmploymentKind.PNS,
                                    Life.day("2015-02-01"),
                                    measures,
                                    day,
                                    POLICIES)
                            .policy());
        }
    }

    private static Moment turned(Life life, String policy) {
        var moment = life.on(ON);
        var points = new DecisionPoints(moment);
        assertThat(points.find(policy, 0, Life.epoch(ON))).isOne();
        points.turnTo(0);
        return moment;
    }
}
