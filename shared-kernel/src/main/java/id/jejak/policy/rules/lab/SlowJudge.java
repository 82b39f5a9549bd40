package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.NoDecision;

/** For models beyond the fast path: the same answers. */
final class SlowJudge implements Judge {
    private final Decisions decisions;
    private final Gauge gauge;

    SlowJudge(Decisions decisions, Gauge gauge) {
        this.decisions = decisions;
        this.gauge = gauge;
    }

    @Override
    public void decide(Lives at, Credits credits, Verdict into) {
        at.moment().credits(credits.jp());
        try {
            var inputs = at.moment().inputs(decisions.reads().keySet());
            gauge.read(decisions.decide(inputs), into);
        } catch (NoDecision _) {
            into.nothing();
        }
    }
}
