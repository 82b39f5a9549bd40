package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Sheet;
import id.jejak.policy.rules.histories.Moment;
import id.jejak.policy.rules.histories.Reading;
import id.jejak.policy.rules.histories.Readings;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Fills a sheet from a history and runs it, without an object for a decision. */
final class FastJudge implements Judge {
    private static final int UNASKED = Integer.MIN_VALUE;

    private final CompiledModel model;
    private final Sheet sheet;
    private final Gauge gauge;
    private final Reading[] readings;
    private final int[] slots;
    private final ValueType[] types;

    /** By input and number of the word: its code in the model. */
    private final int[][] codes;

    private final int[] outcomes;
    private final ValueType[] outcomeTypes;
    private final int[] totals;

    FastJudge(CompiledModel model, Gauge gauge) {
        this.model = model;
        this.gauge = gauge;
        sheet = model.newSheet();
        var names = model.reads().keySet().toArray(String[]::new);
        readings = Arrays.stream(names).map(Readings::of).toArray(Reading[]::new);
        slots = Arrays.stream(names).mapToInt(model::slot).toArray();
        types = Arrays.stream(names).map(model.reads()::get).toArray(ValueType[]::new);
        codes = new int[names.length][0];
        var scale = gauge.scale();
        outcomes = scale.outcomes().stream().mapToInt(model::output).toArray();
        outcomeTypes = scale.outcomes().stream().map(model.gives()::get).toArray(ValueType[]::new);
        totals = scale.totals().stream().mapToInt(model::output).toArray();
    }

    @Override
    public void decide(Lives at, Credits credits, Verdict into) {
        var moment = at.moment();
        moment.credits(credits.jp());
        for (var input = 0; input < slots.length; input++) {
            fill(input, moment);
        }
        if (!model.run(sheet)) {
            into.nothing();
            return;
        }
        var word = word();
        into.is(word, gauge.isMeasured(word));
        for (var total = 0; total < totals.length; total++) {
            into.number(total, gauge.counted(word, sheet.number(totals[total])));
        }
    }

    private void fill(int input, Moment moment) {
        var fact = readings[input].of(moment);
        if (fact == Moment.ABSENT) {
            sheet.clear(slots[input]);
            return;
        }
        switch (types[input]) {
            case NUMBER -> sheet.number(slots[input], fact);
            case TRUTH -> sheet.truth(slots[input], fact == 1);
            case WORD -> sheet.word(slots[input], code(input, (int) fact, moment));
        }
    }

    private int code(int input, int word, Moment moment) {
        var known = codes[input];
        if (word >= known.length) {
            codes[input] = Arrays.copyOf(known, word + 8);
            Arrays.fill(codes[input], known.length, word + 8, UNASKED);
            known = codes[input];
        }
        if (known[word] == UNASKED) {
            known[word] = model.code(slots[input], readings[input].word(word, moment.world()));
        }
        return known[word];
    }

    private @Nullable String word() {
        if (outcomes.length == 0) {
            return null;
        }
        var first = word(0);
        if (outcomes.length == 1) {
            return first;
        }
        var all = new StringBuilder(first);
        for (var at = 1; at < outcomes.length; at++) {
            all.append(' ').append(word(at));
        }
        return all.toString();
    }

    private String word(int at) {
        return outcomeTypes[at] == ValueType.WORD
                ? model.wordOf(outcomes[at], sheet.word(outcomes[at]))
                : Boolean.toString(sheet.truth(outcomes[at]));
    }
}
