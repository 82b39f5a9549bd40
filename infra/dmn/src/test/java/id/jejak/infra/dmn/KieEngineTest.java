package id.jejak.infra.dmn;

import static id.jejak.infra.dmn.EqualAnswersTest.policy;
import static id.jejak.infra.dmn.EqualAnswersTest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledEngine;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class KieEngineTest {
    private static final String AWARD = text("/award.dmn");
    private static final KieEngine ENGINE = new KieEngine();
    private static final Inputs ANI =
            Inputs.NONE
                    .with("employmentType", Value.of("PNS"))
                    .with("jpHours", Value.of(60))
                    .with("clean", Value.of(true));

    @Test
    void a_decision_names_the_rules_that_fired() {
        var outcome = ENGINE.compile(policy(AWARD)).decide(ANI);
        assertThat(outcome.value("points")).isEqualTo(Value.of(111));
        assertThat(outcome.fired())
                .containsExactly(
                        new Fired("duty", "duty_r1"),
                        new Fired("bonus", "bonus_r1"),
                        new Fired("bonus", "bonus_r2"),
                        new Fired("bonus", "bonus_r3"),
                        new Fired("award", "award_r3"));
    }

    @Test
    void a_model_says_what_it_reads_and_gives() {
        var decisions = ENGINE.compile(policy(AWARD));
        assertThat(decisions.reads())
                .containsEntry("jpHours", ValueType.NUMBER)
                .containsEntry("clean", ValueType.TRUTH)
                .hasSize(3);
        assertThat(decisions.gives())
                .containsOnlyKeys("duty", "bonus", "points", "eligible", "reason");
    }

    @Test
    void a_model_is_made_ready_once() {
        assertThat(ENGINE.compile(policy(AWARD))).isSameAs(ENGINE.compile(policy(AWARD)));
    }

    @Test
    void nothing_is_decided_without_a_rule_or_with_a_wrong_type() {
        var decisions = ENGINE.compile(policy(AWARD));
        assertThatThrownBy(() -> decisions.decide(ANI.with("employmentType", Value.of("CPNS"))))
                .isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> decisions.decide(ANI.with("jpHours", Value.of("sixty"))))
                .isInstanceOf(NoDecision.class);
        assertThatThrownBy(() -> decisions.decide(Inputs.NONE)).isInstanceOf(NoDecision.class);
    }

    @Test
    void a_broken_cell_is_refused_when_the_model_is_made_ready() {
        var broken = policy(AWARD.replace("[60..80), &gt; 100", "[60..80"));
        assertThatThrownBy(() -> ENGINE.compile(broken)).isInstanceOf(ModelRefused.class);
    }

    @Test
    void a_text_cannot_call_java() {
        var call =
                "{ q: function(c) external { java: { class: \"java.lang.Integer\","
                        + " method signature: \"parseInt(java.lang.String)\" } }, r: q(\"7\") }.r";
        assertThatThrownBy(() -> ENGINE.compile(policy(AWARD.replace("jpHours / 10", call))))
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .containsExactly("policy.not-permitted"));
    }

    @Test
    void what_is_beyond_the_fast_engine_falls_to_this_one() {
        var engines = new Engines(new CompiledEngine(), ENGINE);
        var more = policy(AWARD.replace("jpHours / 10", "floor(jpHours / 7)"));
        assertThat(engines.compile(more).decide(ANI).value("bonus")).isEqualTo(Value.of(13));
        var wrong = policy(AWARD.replace("jpHours / 10", "jpHuors / 10"));
        assertThatThrownBy(() -> engines.compile(wrong)).isInstanceOf(ModelRefused.class);
    }

    @Test
    void many_threads_ask_at_once() {
        var decisions = ENGINE.compile(policy(AWARD));
        var compiled = new CompiledEngine().compile(policy(AWARD));
        assertThat(
                        IntStream.range(0, 400)
                                .parallel()
                                .mapToObj(hours -> ANI.with("jpHours", Value.of(hours)))
                                .filter(
                                        each ->
                                                !decisions
                                                        .decide(each)
                                                        .equals(compiled.decide(each)))
                                .toList())
                .isEmpty();
    }
}
