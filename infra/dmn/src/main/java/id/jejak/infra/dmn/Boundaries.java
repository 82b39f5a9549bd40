package id.jejak.infra.dmn;

import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.Numbers;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Literals;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The inputs at which a model may change its mind: each number of a cell and its neighbours, each
 * word and one that nobody knows, and nothing at all.
 */
public final class Boundaries {
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private final RuleSet model;
    private final List<List<@Nullable Value>> candidates = new ArrayList<>();

    public Boundaries(RuleSet model) {
        this.model = model;
        model.inputs().forEach(input -> candidates.add(candidates(input)));
    }

    /**
     * @param most all combinations if there are no more than this; else a sample in which each
     *     candidate occurs, always the same for the same seed
     */
    public List<Inputs> inputs(int most, long seed) {
        var combinations = 1.0;
        for (var each : candidates) {
            combinations *= each.size();
        }
        var all = new ArrayList<Inputs>();
        if (combinations <= most) {
            for (long i = 0; i < (long) combinations; i++) {
                all.add(combination(i));
            }
            return all;
        }
        var dice = new Random(seed);
        var shuffled = new ArrayList<List<@Nullable Value>>();
        for (var each : candidates) {
            var copy = new ArrayList<@Nullable Value>(each);
            Collections.shuffle(copy, dice);
            shuffled.add(copy);
        }
        for (int i = 0; i < most; i++) {
            all.add(sample(shuffled, i, dice));
        }
        return all;
    }

    private Inputs combination(long number) {
        var values = new TreeMap<String, Value>();
        var rest = number;
        for (int i = 0; i < candidates.size(); i++) {
            var of = candidates.get(i);
            put(values, i, of.get((int) (rest % of.size())));
            rest /= of.size();
        }
        return new Inputs(values);
    }

    /** First each candidate in its turn, then by chance; seldom nothing, for it decides little. */
    private Inputs sample(List<List<@Nullable Value>> shuffled, int number, Random dice) {
        var values = new TreeMap<String, Value>();
        for (int i = 0; i < shuffled.size(); i++) {
            var of = shuffled.get(i);
            var value = of.get(number < of.size() ? number : dice.nextInt(of.size()));
            if (value == null && number >= of.size() && dice.nextInt(4) > 0) {
                value = of.get(dice.nextInt(of.size()));
            }
            put(values, i, value);
        }
        return new Inputs(values);
    }

    private void put(TreeMap<String, Value> values, int input, @Nullable Value value) {
        if (value != null) {
            values.put(model.inputs().get(input).name(), value);
        }
    }

    private List<@Nullable Value> candidates(InputData input) {
        var values = new LinkedHashSet<@Nullable Value>();
        switch (input.type()) {
            case TRUTH -> {
                values.add(Value.of(true));
                values.add(Value.of(false));
            }
            case WORD -> {
                words(input.name()).forEach(word -> values.add(Value.of(word)));
                values.add(Value.of("SOMETHING_ELSE"));
            }
            case NUMBER -> numbers(input.name()).forEach(number -> values.add(Value.of(number)));
        }
        values.add(null);
        return new ArrayList<>(values);
    }

    private Set<String> words(String input) {
        var words = new LinkedHashSet<String>();
        eachColumn(
                (table, column) -> {
                    if (table.inputs().get(column).expression().equals(input)) {
                        words.addAll(table.inputs().get(column).words());
                        for (var rule : table.rules()) {
                            words.addAll(Literals.words(rule.cells().get(column)));
                        }
                    }
                });
        return words;
    }

    private Set<BigDecimal> numbers(String input) {
        var numbers = new LinkedHashSet<BigDecimal>();
        eachColumn(
                (table, column) -> {
                    if (table.inputs().get(column).expression().equals(input)) {
                        for (var rule : table.rules()) {
                            Numbers.of(rule.cells().get(column))
                                    .forEach(number -> around(number, numbers));
                        }
                    }
                });
        List.of("0", "1", "7", "12.5", "33.3333", "100")
                .forEach(number -> numbers.add(new BigDecimal(number)));
        return numbers;
    }

    private static void around(BigDecimal number, Set<BigDecimal> numbers) {
        numbers.add(number.stripTrailingZeros());
        for (var step : List.of(BigDecimal.ONE, SMALLEST)) {
            numbers.add(number.subtract(step).stripTrailingZeros());
            numbers.add(number.add(step).stripTrailingZeros());
        }
    }

    private interface EachColumn {
        void see(DecisionTable table, int column);
    }

    private void eachColumn(EachColumn each) {
        for (var node : model.decisions()) {
            if (node.logic() instanceof DecisionTable table) {
                for (int column = 0; column < table.inputs().size(); column++) {
                    each.see(table, column);
                }
            }
        }
    }
}
