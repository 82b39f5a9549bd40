package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.RecordedOutcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what a replay decides. What others counted can be added, in the order of employees. */
final class Figures implements Witness {
    private final Plan plan;
    private final List<Tally> tallies;
    private final List<Reproduction.Different> different = new ArrayList<>();
    private long recorded;
    private long reproduced;
    private long knownLater;
    private long employees;

    Figures(Plan plan) {
        this.plan = plan;
        tallies =
                plan.items().stream()
                        .map(item -> new Tally(item.gauge().scale(), item.order()))
                        .toList();
    }

    @Override
    public void recorded(int item, Lives at, RecordedOutcome then, Verdict now, Verdict today) {
        recorded++;
        if (plan.items().get(item).gauge().agrees(now, then)) {
            reproduced++;
            knownLater += plan.items().get(item).gauge().agrees(today, then) ? 0 : 1;
        } else if (different.size() < Reproduction.MOST) {
            different.add(
                    new Reproduction.Different(
                            at.employee(),
                            LocalDate.ofEpochDay(at.day()),
                            plan.items().get(item).policy(),
                            then.version(),
                            Gauge.text(then),
                            now.text()));
        }
    }

    @Override
    public void notInForce(int item) {
        tallies.get(item).nothingInForce();
    }

    @Override
    public void decided(int item, Lives at, Trial trial) {
        tallies.get(item).add(at, at.day(), trial.before, trial.after, trial.direction);
    }

    @Override
    public void endOfPerson() {
        tallies.forEach(Tally::endOfPerson);
        employees++;
    }

    void plus(Figures next) {
        for (var at = 0; at < tallies.size(); at++) {
            tallies.get(at).plus(next.tallies.get(at));
        }
        var room = Reproduction.MOST - different.size();
        next.different.stream().limit(room).forEach(different::add);
        recorded += next.recorded;
        reproduced += next.reproduced;
        knownLater += next.knownLater;
        employees += next.employees;
    }

    /** The report as far as it follows from counting. */
    Report report(List<RulePair> rules, SecondOpinion secondOpinion) {
        return new Report(
                plan.id(),
                plan.stamp(),
                employees,
                new Reproduction(recorded, reproduced, knownLater, different),
                IntStream.range(0, tallies.size())
                        .mapToObj(at -> tallies.get(at).figures(plan.items().get(at).policy()))
                        .toList(),
                rules,
                secondOpinion);
    }
}
