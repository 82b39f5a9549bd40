package id.jejak.policy.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.RuleSet;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No row is there for nothing, and whatever the words and numbers are, something is decided. */
class EveryRuleCanFireTest {
    private static final int CASES = 4_000;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private final Random random = new Random(8);

    @ParameterizedTest
    @MethodSource("all")
    void every_rule_fires_for_somebody(ShippedModel shipped) {
        var model = DmnReader.read(shipped.model().dmn());
        var decisions = new CompiledEngine().compile(shipped.model());
        var numbers = numbers(model);
        Set<String> fired = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            var outcome = decisions.decide(inputs(model, numbers));
            outcome.fired().stream().map(Fired::rule).forEach(fired::add);
        }
        assertThat(fired).containsAll(rules(model));
    }

    private Inputs inputs(RuleSet model, List<BigDecimal> numbers) {
        var inputs = Inputs.NONE;
        for (var input : model.inputs()) {
            var value =
                    switch (input.type()) {
                        case NUMBER -> Value.of(numbers.get(random.nextInt(numbers.size())));
                        case TRUTH -> Value.of(random.nextBoolean());
                        case WORD -> {
                            var words = words(model, input.name());
                            yield Value.of(words.get(random.nextInt(words.size())));
                        }
                    };
            inputs = inputs.with(input.name(), value);
        }
        return inputs;
    }

    /** Every number of a row, and those next to it. */
    private static List<BigDecimal> numbers(RuleSet model) {
        var numbers = new ArrayList<BigDecimal>();
        numbers.add(BigDecimal.ZERO);
        tables(model)
                .flatMap(table -> table.rules().stream())
                .flatMap(rule -> Stream.of(rule.cells(), rule.outputs()))
                .flatMap(List::stream)
                .filter(cell -> !cell.contains("\""))
                .flatMap(cell -> NUMBER.matcher(cell).results())
                .map(found -> new BigDecimal(found.group()))
                .flatMap(found -> Stream.of(found, found.add(STEP), found.subtract(STEP)))
                .filter(found -> found.signum() >= 0)
                .forEach(numbers::add);
        return numbers;
    }

    private static List<String> words(RuleSet model, String input) {
        return tables(model)
                .flatMap(table -> table.inputs().stream())
                .filter(column -> column.type() == ValueType.WORD)
                .filter(column -> column.expression().equals(input))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static List<String> rules(RuleSet model) {
        return tables(model)
                .flatMap(table -> table.rules().stream())
                .map(rule -> rule.id())
                .toList();
    }

    private static Stream<DecisionTable> tables(RuleSet model) {
        return model.decisions().stream()
                .filter(node -> node.logic() instanceof DecisionTable)
                .map(node -> (DecisionTable) node.logic());
    }

    static Stream<Named<ShippedModel>> all() {
        return ShippedPoliciesTest.all();
    }
}
