package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.ProgrammeDay;
import id.jejak.policy.rules.histories.RecordedOutcome;

import java.time.LocalDate;
import java.util.Objects;

/** Looks at single decisions about programmes. */
final class ReviewExamination extends Scrutiny implements Witness<ProgrammeDay> {
    private final Verdict said = new Verdict();

    ReviewExamination(Plan plan, Authority authority) {
        super(plan, authority);
    }

    @Override
    public void recorded(
            int item, ProgrammeDay at, RecordedOutcome then, Verdict now, Verdict today) {}

    @Override
    public void notInForce(int item) {}

    @Override
    public void endOfPerson() {}

    @Override
    public void decided(int item, ProgrammeDay at, Trial trial) {
        var baseline = Objects.requireNonNull(trial.baseline);
        if (trial.direction != Direction.UNCHANGED) {
            var before = asked(item, at, baseline, trial.before);
            var after = asked(item, at, Objects.requireNonNull(trial.candidate), trial.after);
            count(item, trial.direction, before, after);
            rows.add(row(item, at, trial, before, after));
        } else if (isDrawn(at.programme().id(), policy(item), at.day())) {
            others++;
            asked(item, at, baseline, trial.before);
        }
    }

    private Row row(int item, ProgrammeDay at, Trial trial, Answer before, Answer after) {
        var programme = at.programme();
        return new Row(
                null,
                null,
                null,
                null,
                new Row.Programme(programme.id(), programme.code(), programme.title()),
                LocalDate.ofEpochDay(at.day()),
                policy(item),
                trial.direction,
                trial.before.text(),
                trial.after.text(),
                before.inputs().texts(),
                before.unlike(after),
                before.fired(),
                after.fired());
    }

    private Answer asked(int item, ProgrammeDay at, Variant variant, Verdict fast) {
        var answer = answer(variant, at.inputs(authority.reads(variant)));
        said.nothing();
        answer.outcome().ifPresent(outcome -> plan.items().get(item).gauge().read(outcome, said));
        if (!said.isSame(fast)) {
            disagrees(
                    new SecondOpinion.Disagreement(
                            null,
                            at.programme().id(),
                            LocalDate.ofEpochDay(at.day()),
                            policy(item),
                            variant.version(),
                            fast.text(),
                            said.text()));
        }
        return answer;
    }
}
