package id.jejak.policy.rules.lab;

import java.util.ArrayList;
import java.util.List;

/** The figures of one policy while they grow; tallies of other employees can be added. */
final class Tally {
    private final Scale scale;
    private final Group all = new Group();
    private final Groups groups = new Groups();
    private final Outcomes outcomes;
    private final long[] barsBefore = new long[Bands.size()];
    private final long[] barsAfter = new long[Bands.size()];
    private final long[] totalsBefore;
    private final long[] totalsAfter;
    private final long[] people = new long[Direction.values().length];
    private long someone;
    private long changed;
    private long notInForce;
    private int seen;

    Tally(Scale scale, WordOrder order) {
        this.scale = scale;
        outcomes = new Outcomes(order);
        totalsBefore = new long[scale.totals().size()];
        totalsAfter = new long[scale.totals().size()];
    }

    void add(Lives life, int day, Verdict before, Verdict after, Direction to) {
        var from = measure(before);
        var next = measure(after);
        groups.add(life, day, to, from, next);
        count(day, before, after, to, from, next);
    }

    /** Of a programme, which is in no group but that of the year. */
    void add(int day, Verdict before, Verdict after, Direction to) {
        var from = measure(before);
        var next = measure(after);
        groups.add(day, to, from, next);
        count(day, before, after, to, from, next);
    }

    private long measure(Verdict verdict) {
        return scale.measure() == null ? 0 : verdict.number(0);
    }

    private void count(int day, Verdict before, Verdict after, Direction to, long from, long next) {
        all.add(to, from, next);
        outcomes.add(Groups.yearOf(day), outcome(before), outcome(after));
        if (scale.measure() != null) {
            bar(before, barsBefore);
            bar(after, barsAfter);
        }
        for (var at = 0; at < totalsBefore.length; at++) {
            totalsBefore[at] += before.number(at);
            totalsAfter[at] += after.number(at);
        }
        seen |= 1 << to.ordinal();
    }

    private static void bar(Verdict verdict, long[] bars) {
        if (verdict.isMeasured()) {
            bars[Bands.indexOf(verdict.number(0))]++;
        }
    }

    /** A word, or the range of a number. */
    private static String outcome(Verdict verdict) {
        if (!verdict.isDecided()) {
            return Scale.NOTHING;
        }
        var word = verdict.word();
        return word == null ? Bands.of(verdict.number(0)) : word;
    }

    /** Of a day on which the baseline had no version yet. */
    void nothingInForce() {
        notInForce++;
    }

    /** All decisions of one employee were added. */
    void endOfPerson() {
        if (seen == 0) {
            return;
        }
        someone++;
        if (seen != 1 << Direction.UNCHANGED.ordinal()) {
            changed++;
        }
        for (var direction : Direction.values()) {
            people[direction.ordinal()] += seen >> direction.ordinal() & 1;
        }
        seen = 0;
    }

    void plus(Tally other) {
        all.plus(other.all);
        groups.plus(other.groups);
        outcomes.plus(other.outcomes);
        plus(barsBefore, other.barsBefore);
        plus(barsAfter, other.barsAfter);
        plus(totalsBefore, other.totalsBefore);
        plus(totalsAfter, other.totalsAfter);
        plus(people, other.people);
        someone += other.someone;
        changed += other.changed;
        notInForce += other.notInForce;
    }

    private static void plus(long[] sums, long[] others) {
        for (var at = 0; at < sums.length; at++) {
            sums[at] += others[at];
        }
    }

    PolicyFigures figures(String policy) {
        return new PolicyFigures(
                policy,
                scale.outcomes().isEmpty() ? null : String.join(" ", scale.outcomes()),
                scale.measure(),
                all.counts(),
                notInForce,
                new PolicyFigures.People(
                        someone,
                        changed,
                        people[Direction.WON.ordinal()],
                        people[Direction.LOST.ordinal()]),
                outcomes.all(),
                outcomes.transitions(),
                outcomes.shares(),
                bars(),
                totals(),
                groups.breakdowns());
    }

    private List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (var at = 0; at < Bands.size(); at++) {
            if (barsBefore[at] > 0 || barsAfter[at] > 0) {
                bars.add(new Bar(Bands.label(at), barsBefore[at], barsAfter[at]));
            }
        }
        return bars;
    }

    private List<Total> totals() {
        var totals = new ArrayList<Total>();
        for (var at = 0; at < totalsBefore.length; at++) {
            totals.add(
                    new Total(
                            scale.totals().get(at),
                            Verdict.amount(totalsBefore[at]),
                            Verdict.amount(totalsAfter[at])));
        }
        return totals;
    }
}
