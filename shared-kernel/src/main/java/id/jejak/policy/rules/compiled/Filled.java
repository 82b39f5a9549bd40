package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A sheet filled from inputs by name, to compare it with an answer that was reckoned otherwise. */
public final class Filled {
    private final CompiledModel model;
    private final Sheet sheet;

    public Filled(CompiledModel model) {
        this.model = model;
        this.sheet = model.newSheet();
    }

    /**
     * Whether the sheet gives this outcome; true as well for inputs or amounts that no sheet holds.
     *
     * @param outcome empty if nothing should be decided
     */
    public boolean agrees(Inputs inputs, Optional<Outcome> outcome) {
        if (!fill(inputs)) {
            return true;
        }
        var decided = model.run(sheet);
        if (!decided && outcome.isPresent() && !sheet.exact()) {
            return outcome.get().values().values().stream()
                    .anyMatch(
                            value ->
                                    value instanceof Value.Amount(var number)
                                            && Scaled.isTooLarge(number));
        }
        return decided == outcome.isPresent() && outcome.map(this::holds).orElse(true);
    }

    /** False if four decimals do not hold one of the inputs. */
    public boolean fill(Inputs inputs) {
        for (var name : model.reads().keySet()) {
            var slot = model.slot(name);
            switch (inputs.get(name)) {
                case null -> sheet.clear(slot);
                case Value.Amount(var number) -> {
                    if (!Scaled.holds(number)) {
                        return false;
                    }
                    sheet.number(slot, Scaled.of(number));
                }
                case Value.Word(var word) -> sheet.word(slot, model.code(slot, word));
                case Value.Truth(var holds) -> sheet.truth(slot, holds);
            }
        }
        return true;
    }

    private boolean holds(Outcome outcome) {
        for (var each : outcome.values().entrySet()) {
            var output = model.output(each.getKey());
            var same =
                    switch (each.getValue()) {
                        case Value.Amount(var number) ->
                                sheet.number(output) == Scaled.rounded(number);
                        case Value.Word(var word) ->
                                model.wordOf(output, sheet.word(output)).equals(word);
                        case Value.Truth(var holds) -> sheet.truth(output) == holds;
                    };
            if (!same) {
                return false;
            }
        }
        return fired().equals(outcome.fired().stream().map(Fired::rule).toList());
    }

    private List<String> fired() {
        return model.tables().stream()
                .map(model::table)
                .flatMap(
                        table ->
                                IntStream.range(0, model.rules(table))
                                        .filter(rule -> sheet.counted(table, rule))
                                        .mapToObj(rule -> model.ruleId(table, rule)))
                .toList();
    }
}
