package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.Moment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;

/** Replays one history after the other through both variants; for one thread. */
final class Pass {
    private final Plan plan;
    private final Lives life;
    private final Witness<Lives> witness;
    private final List<Bench<Judge>> benches;
    private final @Nullable Bench<Judge> conversion;
    private final Credits recorded = new Credits();
    private final Credits known = new Credits();
    private final Verdict then = new Verdict();
    private final Verdict today = new Verdict();
    private final Verdict worth = new Verdict();
    private final Trial trial = new Trial();
    private boolean sameAsRecorded;
    private boolean sameCredits;

    Pass(Plan plan, Lives life, BiFunction<Item, Variant, Judge> judges, Witness<Lives> witness) {
        this.plan = plan;
        this.life = life;
        this.witness = witness;
        benches = plan.items().stream().map(item -> new Bench<>(item, plan, judges)).toList();
        conversion =
                benches.stream()
                        .filter(bench -> bench.policy().equals(Chain.CONVERSION))
                        .findFirst()
                        .orElse(null);
    }

    void replay(int employee) {
        life.open(employee);
        life.credits(recorded);
        trial.creditsBefore.copy(recorded);
        trial.creditsAfter.copy(recorded);
        sameAsRecorded = true;
        sameCredits = true;
        for (var item = 0; item < benches.size(); item++) {
            decisions(item);
        }
        witness.endOfPerson();
    }

    private void decisions(int item) {
        var decisions = life.decisionsOf(benches.get(item).policy());
        for (var at = 0; at < decisions; at++) {
            life.turnTo(at);
            if (plan.question().population().admits(life, life.day())) {
                decision(item);
            }
        }
        sameCredits = trial.creditsAfter.isSame(trial.creditsBefore);
    }

    private void decision(int item) {
        var bench = benches.get(item);
        var baseline = bench.baseline(life.day());
        var isAsked = life.isInPeriod();
        if (baseline == null) {
            if (isAsked) {
                reproduce(item, bench, null);
                witness.notInForce(item);
            }
            return;
        }
        before(bench, baseline);
        if (isAsked) {
            reproduce(item, bench, baseline);
        }
        after(bench, baseline);
        if (isAsked) {
            witness.decided(item, life, trial);
        }
        if (bench.givesJp()) {
            keep(bench, trial.before, trial.creditsBefore);
            keep(bench, trial.after, trial.creditsAfter);
            sameAsRecorded &= recorded.isSame(trial.creditsBefore, life.credit());
        }
    }

    private void before(Bench<Judge> bench, Bench.Seat<Judge> baseline) {
        trial.worthBefore = worth(bench, trial.creditsBefore, false);
        trial.baseline = baseline.variant();
        life.moment().worth(trial.worthBefore);
        baseline.judge().decide(life, trial.creditsBefore, trial.before);
    }

    private void after(Bench<Judge> bench, Bench.Seat<Judge> baseline) {
        trial.worthAfter = worth(bench, trial.creditsAfter, true);
        var candidate = bench.candidate(baseline);
        if (candidate.judge() == baseline.judge() && sameCredits && !bench.seesOthers()) {
            trial.after.copy(trial.before);
        } else {
            life.moment().worth(trial.worthAfter);
            candidate.judge().decide(life, trial.creditsAfter, trial.after);
        }
        trial.candidate = candidate.variant();
        trial.direction = bench.direction(trial.before, trial.after);
    }

    /** What the session that is asked for would earn by the conversion of the same variant. */
    private long worth(Bench<Judge> bench, Credits credits, boolean tried) {
        return bench.seesOthers() ? worth(conversion(tried), credits) : Moment.ABSENT;
    }

    private Bench.@Nullable Seat<Judge> conversion(boolean tried) {
        var baseline = conversion == null ? null : conversion.baseline(life.day());
        return tried && conversion != null && baseline != null
                ? conversion.candidate(baseline)
                : baseline;
    }

    private long worth(Bench.@Nullable Seat<Judge> seat, Credits credits) {
        if (seat == null) {
            return 0;
        }
        seat.judge().decide(life, credits, worth);
        return worth.number(0);
    }

    /**
     * By the version and the JP of the time, what was recorded must come out. Of a credit that caps
     * cut, only what they left was recorded: its conversion is not checked, but the caps need it.
     */
    private void reproduce(int item, Bench<Judge> bench, Bench.@Nullable Seat<Judge> baseline) {
        if (bench.isConversion() && life.isCapped()) {
            var seat = bench.recorded(life.convertedBy());
            if (seat != null) {
                again(seat, bench, baseline);
                recorded.set(life.credit(), then.number(0), recorded.jp(life.credit()));
            }
            return;
        }
        var outcome = life.recorded();
        if (outcome == null) {
            return;
        }
        var seat = bench.recorded(outcome.version());
        if (seat == null) {
            then.nothing();
            today.nothing();
        } else {
            again(seat, bench, baseline);
            today.copy(then);
            if (bench.seesHistory() && life.then()) {
                asKnown(seat, bench);
            }
        }
        witness.recorded(item, life, outcome, then, today);
    }

    /** On what was recorded before the decision, where something was recorded late. */
    private void asKnown(Bench.Seat<Judge> seat, Bench<Judge> bench) {
        life.credits(known);
        decideThen(seat, bench, known);
        life.now();
    }

    /** As far as everything is as it was recorded, the baseline has just decided the same. */
    private void again(
            Bench.Seat<Judge> seat, Bench<Judge> bench, Bench.@Nullable Seat<Judge> baseline) {
        if (baseline != null
                && seat.judge() == baseline.judge()
                && sameAsRecorded
                && (!bench.seesOthers() || isConvertedInForce())) {
            then.copy(trial.before);
        } else {
            decideThen(seat, bench, recorded);
        }
    }

    /** Whether the baseline's conversion is what was in force on the day, too. */
    private boolean isConvertedInForce() {
        return conversion == null || conversion.isInForce();
    }

    private void decideThen(Bench.Seat<Judge> seat, Bench<Judge> bench, Credits credits) {
        if (bench.seesOthers()) {
            var seatOfConversion = conversion == null ? null : conversion.inForce(life.day());
            life.moment().worth(worth(seatOfConversion, credits));
        }
        seat.judge().decide(life, credits, then);
    }

    /** What was decided about a credit is what later decisions see of it. */
    private void keep(Bench<Judge> bench, Verdict verdict, Credits credits) {
        var credit = life.credit();
        if (credit < 0 || !verdict.isDecided()) {
            return;
        }
        var jp = verdict.number(0);
        if (bench.isConversion()) {
            credits.set(credit, jp, life.isCapped() ? credits.jp(credit) : jp);
        } else {
            credits.set(credit, credits.worth(credit), jp);
        }
    }
}
