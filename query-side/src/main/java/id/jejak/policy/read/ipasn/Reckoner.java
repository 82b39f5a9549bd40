package id.jejak.policy.read.ipasn;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.CompiledModel;
import id.jejak.policy.rules.compiled.Sheet;
import id.jejak.policy.rules.histories.History;
import id.jejak.policy.rules.histories.Moment;
import id.jejak.policy.rules.histories.SheetFiller;
import id.jejak.policy.rules.histories.World;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Finds the index of one employee after the other, on one day by one policy. For one thread. */
final class Reckoner {
    static final String POLICY = "ip-asn";
    static final String SCORE = "ipAsn";
    static final String CATEGORY = "category";
    private static final String MEASURED = "measured";
    private static final int DECIMALS = 4;

    private final Decisions model;
    private final int day;
    private final Moment moment;
    private final @Nullable Fast fast;

    /** The same without an object for each decision. */
    private record Fast(CompiledModel model, Sheet sheet, SheetFiller filler) {}

    Reckoner(Policy policy, int day, World world) {
        this.model = policy.decisions();
        this.day = day;
        this.moment = new Moment(world);
        this.fast =
                model instanceof CompiledModel compiled
                        ? new Fast(compiled, compiled.newSheet(), new SheetFiller(compiled, world))
                        : null;
    }

    Scored of(History history) {
        if (day < history.knownSince() || !history.isInServiceOn(day)) {
            return Scored.without(history, Scored.Standing.NOT_IN_SERVICE, -1);
        }
        moment.open(history).at(day);
        return fast == null ? slowly(history) : quickly(history, fast);
    }

    private Scored quickly(History history, Fast by) {
        var agency = history.agencyOn(day);
        by.filler().fill(moment, by.sheet());
        if (!by.model().run(by.sheet())) {
            return Scored.without(history, Scored.Standing.UNDECIDED, agency);
        }
        if (model.gives().containsKey(MEASURED) && !by.sheet().truth(by.model().output(MEASURED))) {
            return Scored.without(history, Scored.Standing.NOT_MEASURED, agency);
        }
        var category = by.model().output(CATEGORY);
        return new Scored(
                history,
                Scored.Standing.MEASURED,
                agency,
                by.sheet().number(by.model().output(SCORE)),
                by.model().wordOf(category, by.sheet().word(category)));
    }

    private Scored slowly(History history) {
        var agency = history.agencyOn(day);
        try {
            var outcome = model.decide(moment.inputs(model.reads().keySet()));
            return isMeasured(outcome)
                    ? new Scored(
                            history,
                            Scored.Standing.MEASURED,
                            agency,
                            score(outcome).movePointRight(DECIMALS).longValue(),
                            outcome.value(CATEGORY).text())
                    : Scored.without(history, Scored.Standing.NOT_MEASURED, agency);
        } catch (NoDecision _) {
            return Scored.without(history, Scored.Standing.UNDECIDED, agency);
        }
    }

    static boolean isMeasured(Outcome outcome) {
        return !(outcome.values().get(MEASURED) instanceof Value.Truth(var holds)) || holds;
    }

    static BigDecimal score(Outcome outcome) {
        return outcome.value(SCORE) instanceof Value.Amount(var number) ? number : BigDecimal.ZERO;
    }
}
