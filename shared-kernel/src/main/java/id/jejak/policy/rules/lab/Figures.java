package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.ProgrammeDay;
import id.jejak.policy.rules.histories.RecordedOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what a replay decides. What others counted can be added, in their order. */
final class Figures implements Witness<Lives> {
    private final Plan plan;
    private final List<Tally> tallies;
    private final List<Reproduction.Different> different = new ArrayList<>();
    private long recorded;
    private long reproduced;
    private long knownLater;
    private long subjects;

    Figures(Plan plan) {
        this.plan = plan;
        tallies =
                plan.items().stream()
                        .map(item -> new Tally(item.gauge().scale(), item.order()))
                        .toList();
    }

    @Override
    public void recorded(int item, Lives at, RecordedOutcome then, Verdict now, Verdict today) {
        if (!isReproduced(item, then, now, today)) {
            differs(item, at.employee(), null, at.day(), then, now);
        }
    }

    void recorded(int item, ProgrammeDay at, RecordedOutcome then, Verdict now, Verdict today) {
        if (!isReproduced(item, then, now, today)) {
            differs(item, null, at.programme().id(), at.day(), then, now);
        }
    }

    private boolean isReproduced(int item, RecordedOutcome then, Verdict now, Verdict today) {
        recorded++;
        var gauge = plan.items().get(item).gauge();
        if (!gauge.agrees(now, then)) {
            return false;
        }
        reproduced++;
        knownLater += gauge.agrees(today, then) ? 0 : 1;
        return true;
    }

    private void differs(
            int item,
            @Nullable String employee,
            @Nullable String programme,
            int day,
            RecordedOutcome then,
            Verdict now) {
        if (different.size() < Reproduction.MOST) {
            different.add(
                    new Reproduction.Different(
                            employee,
                            programme,
                            LocalDate.ofEpochDay(day),
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

    void decided(int item, ProgrammeDay at, Trial trial) {
        tallies.get(item).add(at.day(), trial.before, trial.after, trial.direction);
    }

    @Override
    public void endOfPerson() {
        tallies.forEach(Tally::endOfPerson);
        subjects++;
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
        subjects += next.subjects;
    }

    /** The report as far as it follows from counting. */
    Report report(List<RulePair> rules, SecondOpinion secondOpinion) {
        var programmes = plan.question().isAboutProgrammes();
        return new Report(
                plan.id(),
                plan.stamp(),
                plan.question().scope(),
                programmes ? 0 : subjects,
                programmes ? subjects : null,
                new Reproduction(recorded, reproduced, knownLater, different),
                IntStream.range(0, tallies.size())
                        .mapToObj(at -> tallies.get(at).figures(plan.items().get(at).policy()))
                        .toList(),
                rules,
                secondOpinion);
    }
}
