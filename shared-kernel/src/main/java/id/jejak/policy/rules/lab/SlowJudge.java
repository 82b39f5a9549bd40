package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Decisions;

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
        gauge.decide(decisions, at.moment().inputs(decisions.reads().keySet()), into);
    }
}
