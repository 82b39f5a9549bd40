package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.Caps;
import id.jejak.policy.rules.histories.Reading;
import id.jejak.policy.rules.histories.Readings;

/** Cuts a credit by what the ones recorded before it leave. */
final class CapsJudge implements Judge {
    private static final Reading FORM = Readings.of("form");

    private final CapTable table;
    private final Caps caps = new Caps();

    CapsJudge(CapTable table) {
        this.table = table;
    }

    @Override
    public void decide(Lives at, Credits credits, Verdict into) {
        var moment = at.moment();
        moment.credits(credits.jp());
        var form = (int) FORM.of(moment);
        into.is(null, true);
        into.number(
                0,
                caps.capped(
                        moment,
                        at.credit(),
                        credits.worth(at.credit()),
                        table.national().get(form),
                        table.international().get(form)));
    }
}
