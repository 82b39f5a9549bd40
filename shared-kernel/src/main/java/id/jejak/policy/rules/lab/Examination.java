package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.RecordedOutcome;

import java.time.LocalDate;
import java.util.Objects;

/** Looks at single decisions about employees. */
final class Examination extends Scrutiny implements Witness<Lives> {
    private final Verdict said = new Verdict();

    Examination(Plan plan, Authority authority) {
        super(plan, authority);
    }

    @Override
    public void recorded(int item, Lives at, RecordedOutcome then, Verdict now, Verdict today) {}

    @Override
    public void notInForce(int item) {}

    @Override
    public void endOfPerson() {}

    @Override
    public void decided(int item, Lives at, Trial trial) {
        if (trial.direction != Direction.UNCHANGED) {
            changed(item, at, trial);
        } else if (isDrawn(at.employee(), policy(item), at.day())) {
            others++;
            before(item, at, trial);
        }
    }

    private void changed(int item, Lives at, Trial trial) {
        var before = before(item, at, trial);
        var after = after(item, at, trial);
        count(item, trial.direction, before, after);
        var day = at.day();
        rows.add(
                new Row(
                        at.employee(),
                        at.agencyOn(day),
                        at.history().postClassOn(day),
                        at.history().kindOn(day),
                        LocalDate.ofEpochDay(day),
                        policy(item),
                        trial.direction,
                        trial.before.text(),
                        trial.after.text(),
                        before.inputs().texts(),
                        before.unlike(after),
                        before.fired(),
                        after.fired()));
    }

    private Answer before(int item, Lives at, Trial trial) {
        at.moment().worth(trial.worthBefore);
        var variant = Objects.requireNonNull(trial.baseline);
        return asked(item, at, variant, trial.creditsBefore, trial.before);
    }

    private Answer after(int item, Lives at, Trial trial) {
        at.moment().worth(trial.worthAfter);
        var variant = Objects.requireNonNull(trial.candidate);
        return asked(item, at, variant, trial.creditsAfter, trial.after);
    }

    private Answer asked(int item, Lives at, Variant variant, Credits credits, Verdict fast) {
        at.moment().credits(credits.jp());
        var answer = answer(variant, at.moment().inputs(authority.reads(variant)));
        var gauge = plan.items().get(item).gauge();
        said.nothing();
        if (gauge.policy().equals(Chain.CAPS)) {
            new CapsJudge(authority.caps(variant)).decide(at, credits, said);
        } else {
            answer.outcome().ifPresent(outcome -> gauge.read(outcome, said));
        }
        if (!said.isSame(fast)) {
            disagrees(
                    new SecondOpinion.Disagreement(
                            at.employee(),
                            null,
                            LocalDate.ofEpochDay(at.day()),
                            policy(item),
                            variant.version(),
                            fast.text(),
                            said.text()));
        }
        return answer;
    }
}
