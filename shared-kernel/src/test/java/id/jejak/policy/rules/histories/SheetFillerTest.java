package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Sheet;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

class SheetFillerTest {
    private static final int LIVES = 60;
    private static final int FROM = Life.epoch("2014-01-01");
    private static final int TO = Life.epoch("2026-06-30");

    static Stream<PolicyModel> models() {
        return ShippedModels.all().stream()
                .map(ShippedModel::model)
                .filter(model -> Readings.tell(compiled(model).reads().keySet()));
    }

    private static CompiledModel compiled(PolicyModel model) {
        return new CompiledEngine().compile(model);
    }

    @Test
    void most_shipped_models_are_fed_by_histories() {
        assertThat(models().map(model -> model.ref().id()))
                .contains("ip-asn", "jp-duty", "jp-conversion", "nine-box", "jpm-category");
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_sheet_holds_the_same_as_the_inputs(PolicyModel text) {
        var model = compiled(text);
        var sheet = model.newSheet();
        var decisions = 0;
        var random = new Random(7);
        for (var one = 0; one < LIVES; one++) {
            var life = RandomLife.of(random);
            var moment = new Moment(life.world).open(life.history());
            var filler = new SheetFiller(model, life.world);
            var points = new DecisionPoints(moment);
            var found = points.find(text.ref().id(), FROM, TO);
            for (var i = 0; i < found; i++) {
                points.turnTo(i);
                moment.worth(80_000);
                filler.fill(moment, sheet);
                var byInputs = decided(model, moment);
                assertThat(model.run(sheet)).isEqualTo(byInputs != null);
                if (byInputs != null) {
                    assertThat(outputs(model, sheet)).isEqualTo(new TreeMap<>(byInputs.values()));
                    decisions++;
                }
            }
        }
        assertThat(decisions).isPositive();
    }

    private static @Nullable Outcome decided(CompiledModel model, Moment moment) {
        try {
            return model.decide(moment.inputs(model.reads().keySet()));
        } catch (NoDecision none) {
            return null;
        }
    }

    private static TreeMap<String, Value> outputs(CompiledModel model, Sheet sheet) {
        var outputs = new TreeMap<String, Value>();
        model.gives()
                .forEach(
                        (name, type) -> {
                            var at = model.output(name);
                            outputs.put(
                                    name,
                                    switch (type) {
                                        case NUMBER ->
                                                Value.of(BigDecimal.valueOf(sheet.number(at), 4));
                                        case WORD -> Value.of(model.wordOf(at, sheet.word(at)));
                                        case TRUTH -> Value.of(sheet.truth(at));
                                    });
                        });
        return outputs;
    }
}
