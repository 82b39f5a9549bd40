package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.DecisionPoints;
import id.jejak.policy.rules.histories.History;
import id.jejak.policy.rules.histories.Moment;
import id.jejak.policy.rules.histories.RecordedOutcome;
import id.jejak.policy.rules.histories.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedSet;

/**
 * Looks at one history after the other, and at one decision of it after the other; belongs to one
 * thread.
 */
final class Lives {
    private final Snapshot crowd;
    private final Moment moment;
    private final Moment past;
    private final DecisionPoints points;
    private final int first;
    private final int last;
    private final BitSet capped = new BitSet();
    private final BitSet places = new BitSet();
    private int[] order = new int[16];
    private String policy = "";
    private boolean inPast;

    /**
     * @param first day of the period, since 1970-01-01
     * @param last day of the period
     */
    Lives(Snapshot crowd, SortedSet<String> agencies, int first, int last) {
        this.crowd = crowd;
        this.first = first;
        this.last = last;
        moment = new Moment(crowd.world());
        past = new Moment(crowd.world());
        points = new DecisionPoints(moment);
        agencies.stream()
                .mapToInt(id -> crowd.world().agency(id))
                .filter(agency -> agency >= 0)
                .forEach(places::set);
    }

    /**
     * @param index 0 to the crowd's size; in the order of the employees' ids
     */
    void open(int index) {
        moment.open(crowd.get(index));
        capped.clear();
        for (var at = points.find(Chain.CAPS, first, last) - 1; at >= 0; at--) {
            points.turnTo(at);
            capped.set(moment.credit());
        }
    }

    Moment moment() {
        return inPast ? past : moment;
    }

    /**
     * Looks at the act turned to with what was known when it was recorded, until {@link #now}.
     *
     * @return false where nothing was recorded late, so that both are the same
     */
    boolean then() {
        inPast = moment.before(past);
        return inPast;
    }

    void now() {
        inPast = false;
    }

    History history() {
        return moment().history();
    }

    String employee() {
        return history().employee().value();
    }

    int day() {
        return moment.day();
    }

    String agencyOn(int day) {
        return crowd.world().agencyId(history().agencyOn(day));
    }

    /** Whether the agency of that day is one of those asked for, or below one. */
    boolean isInPlace(int day) {
        for (var agency : crowd.world().path(history().agencyOn(day))) {
            if (places.get(agency)) {
                return true;
            }
        }
        return places.get(history().agencyOn(day));
    }

    /** Writes the JP that were recorded. */
    void credits(Credits into) {
        into.begin(history().credits());
        for (var credit = 0; credit < history().credits(); credit++) {
            into.set(credit, history().recordedJp(credit), history().recordedJp(credit));
        }
    }

    /** Turns to the decisions of a policy in the period; caps in the order of their recording. */
    int decisionsOf(String next) {
        policy = next;
        var size = points.find(next, first, last);
        if (order.length < size) {
            order = new int[2 * size];
        }
        for (var at = 0; at < size; at++) {
            order[at] = at;
        }
        if (next.equals(Chain.CAPS) && size > 1) {
            byPosition(size);
        }
        return size;
    }

    private void byPosition(int size) {
        var keys = new long[size];
        for (var at = 0; at < size; at++) {
            points.turnTo(at);
            keys[at] = moment.position() << 16 | at;
        }
        Arrays.sort(keys);
        for (var at = 0; at < size; at++) {
            order[at] = (int) (keys[at] & 0xffff);
        }
    }

    /**
     * @param index 0 to the number of decisions of the policy turned to
     */
    void turnTo(int index) {
        points.turnTo(order[index]);
    }

    /** Which of the credits this decision is about; -1 for none. */
    int credit() {
        return moment().credit();
    }

    /** Whether caps decide about this credit after the conversion. */
    boolean isCapped() {
        return credit() >= 0 && capped.get(credit());
    }

    /** Credits that count in the period may be decided about after it. */
    boolean isInPeriod() {
        return day() >= first && day() <= last;
    }

    /** By which version the credit was converted. */
    String convertedBy() {
        return RecordedOutcome.conversionOf(moment);
    }

    /** Null where no event says what was decided. */
    @Nullable RecordedOutcome recorded() {
        return RecordedOutcome.of(moment, policy);
    }
}
