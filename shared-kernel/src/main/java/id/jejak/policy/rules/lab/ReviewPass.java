package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.histories.ProgrammeDay;
import id.jejak.policy.rules.histories.ProgrammeStory;
import id.jejak.policy.rules.histories.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Replays the reviews of one programme after the other through both variants; for one thread. */
final class ReviewPass {
    private final Plan plan;
    private final Snapshot snapshot;
    private final Witness<ProgrammeDay> witness;
    private final List<Bench<Decisions>> benches;
    private final Verdict then = new Verdict();
    private final Verdict today = new Verdict();
    private final Trial trial = new Trial();

    ReviewPass(Plan plan, Snapshot snapshot, Witness<ProgrammeDay> witness) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.witness = witness;
        benches =
                plan.items().stream()
                        .map(item -> new Bench<Decisions>(item, plan, (_, one) -> one.decisions()))
                        .toList();
    }

    void replay(ProgrammeStory programme) {
        var from = (int) plan.question().from().toEpochDay();
        var to = (int) plan.question().to().toEpochDay();
        for (var item = 0; item < benches.size(); item++) {
            var policy = benches.get(item).policy();
            for (var day : ProgrammeDay.find(snapshot, programme, policy, from, to)) {
                decision(item, day);
            }
        }
        witness.endOfPerson();
    }

    private void decision(int item, ProgrammeDay at) {
        var bench = benches.get(item);
        reproduce(item, at);
        var baseline = bench.baseline(at.day());
        if (baseline == null) {
            witness.notInForce(item);
            return;
        }
        var candidate = bench.candidate(baseline);
        trial.baseline = baseline.variant();
        trial.candidate = candidate.variant();
        decide(item, baseline, at, trial.before);
        decide(item, candidate, at, trial.after);
        trial.direction = bench.direction(trial.before, trial.after);
        witness.decided(item, at, trial);
    }

    /** By the version of the time, and on what was recorded before it. */
    private void reproduce(int item, ProgrammeDay at) {
        var bench = benches.get(item);
        var outcome = at.recorded(bench.policy());
        if (outcome == null) {
            return;
        }
        var seat = bench.recorded(outcome.version());
        then.nothing();
        if (seat != null) {
            var gauge = plan.items().get(item).gauge();
            gauge.decide(seat.judge(), at.inputsThen(seat.judge().reads().keySet()), then);
        }
        decide(item, seat, at, today);
        witness.recorded(item, at, outcome, then, today);
    }

    private void decide(
            int item, Bench.@Nullable Seat<Decisions> seat, ProgrammeDay at, Verdict into) {
        into.nothing();
        if (seat != null) {
            var gauge = plan.items().get(item).gauge();
            gauge.decide(seat.judge(), at.inputs(seat.judge().reads().keySet()), into);
        }
    }
}
