package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.histories.RecordedOutcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at single decisions: puts every changed one, and one in a hundred of the others, to the
 * authority, and keeps the changed ones with their inputs and rules.
 */
final class Examination implements Witness {
    private static final int ONE_IN = 100;

    private final Plan plan;
    private final Authority authority;
    private final Verdict said = new Verdict();
    final List<Row> rows = new ArrayList<>();
    final Map<Pair, Long> rules = new LinkedHashMap<>();
    final List<SecondOpinion.Disagreement> disagreements = new ArrayList<>();
    long changed;
    long others;
    long disagreeing;

    Examination(Plan plan, Authority authority) {
        this.plan = plan;
        this.authority = authority;
    }

    record Pair(int item, Direction direction, List<Fired> before, List<Fired> after) {}

    @Override
    public void recorded(int item, Lives at, RecordedOutcome then, Verdict now, Verdict today) {}

    @Override
    public void notInForce(int item) {}

    @Override
    public void endOfPerson() {}

    @Override
    public void decided(int item, Lives at, Trial trial) {
        if (trial.direction != Direction.UNCHANGED) {
            changed++;
            changed(item, at, trial);
        } else if (isDrawn(at, plan.items().get(item).policy())) {
            others++;
            before(item, at, trial);
        }
    }

    private void changed(int item, Lives at, Trial trial) {
        var before = before(item, at, trial);
        var after = after(item, at, trial);
        rules.merge(new Pair(item, trial.direction, before.fired(), after.fired()), 1L, Long::sum);
        var later = new TreeMap<>(after.inputs().texts());
        later.entrySet().removeAll(before.inputs().texts().entrySet());
        var day = at.day();
        rows.add(
                new Row(
                        at.employee(),
                        at.agencyOn(day),
                        at.history().postClassOn(day),
                        at.history().kindOn(day),
                        LocalDate.ofEpochDay(day),
                        plan.items().get(item).policy(),
                        trial.direction,
                        trial.before.text(),
                        trial.after.text(),
                        before.inputs().texts(),
                        later,
                        before.fired(),
                        after.fired()));
    }

    /** What the authority saw, and by which rules it decided. */
    private record Answer(Inputs inputs, Optional<Outcome> outcome) {
        List<Fired> fired() {
            return outcome.map(Outcome::fired).orElse(List.of());
        }
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
        var inputs = at.moment().inputs(authority.reads(variant));
        var answer = new Answer(inputs, authority.decide(variant, inputs));
        var gauge = plan.items().get(item).gauge();
        said.nothing();
        if (gauge.policy().equals(Chain.CAPS)) {
            new CapsJudge(authority.caps(variant)).decide(at, credits, said);
        } else {
            answer.outcome().ifPresent(outcome -> gauge.read(outcome, said));
        }
        if (!said.isSame(fast)) {
            disagreeing++;
            disagree(item, at, variant, fast);
        }
        return answer;
    }

    private void disagree(int item, Lives at, Variant variant, Verdict fast) {
        if (disagreements.size() < SecondOpinion.MOST) {
            disagreements.add(
                    new SecondOpinion.Disagreement(
                            at.employee(),
                            LocalDate.ofEpochDay(at.day()),
                            plan.items().get(item).policy(),
                            variant.version(),
                            fast.text(),
                            said.text()));
        }
    }

    /** By what is decided, not by chance: the same ones in every run. */
    private static boolean isDrawn(Lives at, String policy) {
        var mixed = 31L * (31L * at.employee().hashCode() + policy.hashCode()) + at.day();
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return Long.remainderUnsigned(mixed ^ mixed >>> 33, ONE_IN) == 0;
    }
}
