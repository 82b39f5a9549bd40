package id.jejak.policy.rules.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledEngine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.SortedMap;
import java.util.TreeMap;

/** Candidates that nobody checked before they are tried. */
class OddCandidatesTest {
    private static final String FROM = "2021-01-01";
    private static final String TO = "2022-12-31";

    /** Decides as the fast engine does and is another one to the lab, as the reference is. */
    private record Slow(Decisions same) implements Decisions {
        @Override
        public SortedMap<String, ValueType> reads() {
            return same.reads();
        }

        @Override
        public SortedMap<String, ValueType> gives() {
            return same.gives();
        }

        @Override
        public Outcome decide(Inputs inputs) {
            return same.decide(inputs);
        }
    }

    @Test
    void what_is_too_large_to_be_summed_is_nothing_to_either_engine() {
        var law = Official.text(new PolicyRef("jp-duty", "2017.1")).orElseThrow();
        var fast = new CompiledEngine();
        var asked = new TreeMap<String, PolicyModel>();
        asked.put(
                "jp-duty", changed(law, "jpFloor - countedJp", "900000000000000 - countedJp * 9"));
        var question = Asking.question(asked, FROM, TO);
        var people = People.of(40).snapshot();
        var quick = Asking.of(question, people);
        var slow =
                Asking.of(
                        new Lab(
                                Official.POLICIES,
                                new Engines(m -> new Slow(fast.compile(m)), fast)),
                        question,
                        people,
                        Lab.Means.ALONE,
                        new Progress());
        assertThat(slow.report()).isEqualTo(quick.report());
        assertThat(quick.report().secondOpinion().disagreeing()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"JP_A_DAY\"         | \"JP_A_WEEK\"",
                "name=\"sessionJp\"   | name=\"sessionsJp\"",
            })
    void caps_that_nobody_understands_are_refused_before_they_are_tried(String text, String by) {
        var law = Official.text(new PolicyRef("jp-caps", "2018.1")).orElseThrow();
        var candidate = new TreeMap<String, PolicyModel>();
        candidate.put("jp-caps", changed(law, text, by));
        var people = People.of(2).snapshot();
        assertThatThrownBy(() -> Asking.LAB.prepare(Asking.question(candidate, FROM, TO), people))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.caps-not-understood"));
    }

    private static PolicyModel changed(PolicyModel law, String text, String by) {
        var odd =
                new PolicyModel(new PolicyRef(law.ref().id(), "odd"), law.dmn().replace(text, by));
        assertThat(odd.dmn()).isNotEqualTo(law.dmn());
        return odd;
    }
}
