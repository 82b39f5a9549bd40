package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.SessionsAbroad;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The caps of a live decision and those of a question about history are the same. */
class CapsTest {
    private static final LocalDate ON = LocalDate.of(2024, 6, 1);
    private static final List<TrainingForm> FORMS =
            List.of(
                    TrainingForm.E_LEARNING,
                    TrainingForm.SELF_DEVELOPMENT,
                    TrainingForm.COACHING,
                    TrainingForm.MENTORING,
                    TrainingForm.SEMINAR);

    private final Random random = new Random(11);

    @Test
    void every_report_is_cut_as_it_was_when_it_was_verified() {
        var cut = 0;
        for (var i = 0; i < 150; i++) {
            cut += check(reports(), ShippedPolicies.get());
        }
        assertThat(cut).isGreaterThan(100);
    }

    @Test
    void where_more_counts_abroad_than_at_home_too() {
        var cut = 0;
        for (var i = 0; i < 150; i++) {
            cut += check(reports(), SessionsAbroad.four());
        }
        assertThat(cut).isGreaterThan(100);
    }

    @Test
    void what_is_used_up_leaves_nothing_and_not_less() {
        var may = LocalDate.of(2024, 5, 6);
        var deeds = new ArrayList<>(Collections.nCopies(4, coaching(Reach.INTERNATIONAL, may)));
        deeds.add(coaching(Reach.NATIONAL, may));
        assertThat(check(deeds, SessionsAbroad.four())).isOne();
    }

    private static Deed coaching(Reach reach, LocalDate on) {
        return new Deed(TrainingForm.COACHING, reach, on, on, 1, 1, Jp.of(2));
    }

    private List<Deed> reports() {
        var deeds = new ArrayList<Deed>();
        for (var i = 0; i < 8; i++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
            var days = 1 + random.nextInt(40);
            deeds.add(
                    new Deed(
                            FORMS.get(random.nextInt(FORMS.size())),
                            Reach.values()[random.nextInt(2)],
                            from,
                            from.plusDays(days - 1L),
                            days,
                            1 + random.nextInt(6),
                            Jp.of(1 + random.nextInt(80))));
        }
        return deeds;
    }

    private static int check(List<Deed> deeds, Policies policies) {
        var life = Life.ofPns();
        var before = new ArrayList<JpCaps.Credited>();
        for (var deed : deeds) {
            var credit = JpCaps.credit(deed, before, ON, policies);
            before.add(new JpCaps.Credited(deed, credit.jp()));
            life.and(
                    new LearningVerified(
                            new LearningId("l" + before.size()),
                            Life.ANI,
                            deed,
                            credit.jp(),
                            credit.policy(),
                            credit.caps(),
                            false,
                            null,
                            ON));
        }
        return compare(life, policies);
    }

    private static int compare(Life life, Policies policies) {
        var moment = life.on("2024-12-31");
        var points = new DecisionPoints(moment);
        var found = points.find("jp-caps", 0, Life.epoch("2024-12-31"));
        var cut = 0;
        for (var i = 0; i < found; i++) {
            points.turnTo(i);
            var worth = worth(moment, policies);
            var jp =
                    new Caps()
                            .capped(
                                    moment,
                                    moment.credit(),
                                    worth,
                                    cap(moment, Reach.NATIONAL, policies),
                                    cap(moment, Reach.INTERNATIONAL, policies));
            assertThat(jp).isEqualTo(life.history().recordedJp(moment.credit()));
            cut += jp < worth ? 1 : 0;
        }
        return cut;
    }

    private static long worth(Moment moment, Policies policies) {
        var policy = policies.inForce("jp-conversion", ON).orElseThrow();
        var inputs = moment.inputs(policy.decisions().reads().keySet());
        return scaled(
                Decided.by(policy, inputs)
                        .number("jp")
                        .setScale(2, java.math.RoundingMode.HALF_UP));
    }

    private static Caps.Cap cap(Moment moment, Reach reach, Policies policies) {
        var form = moment.value(Readings.of("form"));
        assertThat(form).isNotNull();
        var inputs = Inputs.NONE.with("form", form).with("reach", Value.of(reach));
        var decided = Decided.by(policies, "jp-caps", ON, inputs);
        return new Caps.Cap(
                decided.word("capUnit", Caps.Unit.class),
                scaled(decided.number("cap")),
                scaled(decided.number("sessionJp")));
    }

    private static long scaled(BigDecimal number) {
        return number.movePointRight(4).longValueExact();
    }
}
