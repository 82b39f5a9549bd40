package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Sheet;
import id.jejak.policy.rules.histories.SheetFiller;
import id.jejak.policy.rules.histories.World;

import org.jspecify.annotations.Nullable;

/**
 * Fills a sheet from a history and runs it, without an object for a decision. Many people stand
 * before a rule with the same facts: what was decided last about such facts is remembered.
 */
final class FastJudge implements Judge {
    private final CompiledModel model;
    private final Sheet sheet;
    private final SheetFiller filler;
    private final Gauge gauge;
    private final int[] outcomes;
    private final ValueType[] types;
    private final int[] totals;
    private final Memory memory;

    FastJudge(CompiledModel model, Gauge gauge, World world) {
        this.model = model;
        this.gauge = gauge;
        sheet = model.newSheet();
        filler = new SheetFiller(model, world);
        var scale = gauge.scale();
        outcomes = scale.outcomes().stream().mapToInt(model::output).toArray();
        types = scale.outcomes().stream().map(model.gives()::get).toArray(ValueType[]::new);
        totals = scale.totals().stream().mapToInt(model::output).toArray();
        memory = new Memory(model.reads().keySet().stream().mapToInt(model::slot).toArray());
    }

    @Override
    public void decide(Lives at, Credits credits, Verdict into) {
        var moment = at.moment();
        moment.credits(credits.jp());
        filler.fill(moment, sheet);
        var place = memory.placeOf(sheet);
        if (memory.knows(place, sheet)) {
            into.copy(memory.verdict(place));
            return;
        }
        memory.begin(place, sheet);
        run(into);
        memory.keep(place, into);
    }

    private void run(Verdict into) {
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
        return switch (types[at]) {
            case WORD -> model.wordOf(outcomes[at], sheet.word(outcomes[at]));
            case TRUTH -> Boolean.toString(sheet.truth(outcomes[at]));
            case NUMBER -> Gauge.word(sheet.number(outcomes[at]));
        };
    }
}
