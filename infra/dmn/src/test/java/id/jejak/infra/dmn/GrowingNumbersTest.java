package id.jejak.infra.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DmnWriter;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.RuleSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** A few decisions that each square the one before them reach numbers that nobody can write. */
@Timeout(60)
class GrowingNumbersTest {
    private static final KieEngine REFERENCE = new KieEngine();

    @ParameterizedTest(name = "{0} squared {1} times, then {2}")
    @CsvSource({
        "10, 25, square",
        "10, 25, floor",
        "0.1, 25, square",
        "0.1, 25, floor",
        "10, 190, square",
    })
    void what_grows_without_end_is_no_decision_to_either_engine(
            String seed, int times, String last) {
        var model = squares(times, last);
        var inputs = Inputs.NONE.with("jpHours", Value.read(seed, ValueType.NUMBER));
        assertThatThrownBy(() -> REFERENCE.compile(model).decide(inputs))
                .isInstanceOf(NoDecision.class);
        if (last.equals("square")) {
            var compiled = new CompiledEngine().compile(model);
            assertThatThrownBy(() -> compiled.decide(inputs)).isInstanceOf(NoDecision.class);
            var sheet = compiled.newSheet();
            var slot = compiled.slot("jpHours");
            sheet.number(
                    slot,
                    Value.read(seed, ValueType.NUMBER) instanceof Value.Amount(var n)
                            ? n.movePointRight(4).longValueExact()
                            : 0);
            assertThat(compiled.run(sheet)).isFalse();
        }
        var facts = List.of(KieCheckTest.fact("jpHours", ValueType.NUMBER));
        assertThat(new KieCheck(facts, REFERENCE).check(model))
                .noneMatch(found -> found.code().equals("policy.engines-differ"));
    }

    @Test
    void what_people_reckon_with_is_borne() {
        var inputs = Inputs.NONE.with("jpHours", Value.of(20));
        assertThat(REFERENCE.compile(squares(4, "floor")).decide(inputs).value("e4").text())
                .isEqualTo("655360000000000000000");
        assertThat(new CompiledEngine().compile(squares(4, "square")).decide(inputs).value("e4"))
                .isEqualTo(REFERENCE.compile(squares(4, "square")).decide(inputs).value("e4"));
    }

    private static PolicyModel squares(int times, String last) {
        var nodes = new ArrayList<DecisionNode>();
        for (var i = 0; i <= times; i++) {
            var before = i == 0 ? "jpHours" : "e" + (i - 1);
            var text = i == 0 ? "jpHours" : before + " * " + before;
            var formula = i == times && last.equals("floor") ? "floor(" + text + ")" : text;
            nodes.add(
                    new DecisionNode(
                            "d" + i,
                            "e" + i,
                            "",
                            ValueType.NUMBER,
                            List.of(before),
                            new Logic.Formula(formula)));
        }
        var input = new InputData("in", "jpHours", "", ValueType.NUMBER);
        return new PolicyModel(
                new PolicyRef("growing", "1"),
                DmnWriter.write(
                        new RuleSet(
                                "m", "growing", "https://jejak.id/g", "", List.of(input), nodes)));
    }
}
