package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.training.events.Activity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One employee on one day, and, where a single act is decided, that act. Turned from one to the
 * next without an object for each; belongs to one thread.
 *
 * <p>Policies see what others decided: whoever decides anew what activities earn puts it here by
 * {@link #credits}, and the sums of JP follow.
 */
public final class Moment {
    /** Stands for a fact that is not there. */
    public static final long ABSENT = Long.MIN_VALUE;

    private static final int DECIMALS = 4;

    final World world;
    private @Nullable History history;
    private long @Nullable [] jp;
    private long worth = ABSENT;
    private int day;
    private @Nullable Section actOf;
    private int act = -1;
    private @Nullable SessionPlan applied;
    private long last = Long.MAX_VALUE;

    public Moment(World world) {
        this.world = world;
    }

    /** Somebody else: the credits are those recorded again. */
    public Moment open(History next) {
        return open(next, Long.MAX_VALUE);
    }

    /**
     * @param lastKnown position after which nothing is known, neither of plans
     */
    Moment open(History next, long lastKnown) {
        history = next;
        jp = null;
        last = lastKnown;
        return at(next.appointedOn());
    }

    /**
     * A day without an act.
     *
     * @param epochDay days since 1970-01-01
     */
    public Moment at(int epochDay) {
        day = epochDay;
        actOf = null;
        act = -1;
        applied = null;
        worth = ABSENT;
        return this;
    }

    /** The day on which a place in a session is asked for, before anything of it is recorded. */
    public Moment applying(int epochDay, Activity activity) {
        at(epochDay);
        applied = SessionPlan.of(activity, world);
        return this;
    }

    void at(int epochDay, Section section, int row) {
        at(epochDay);
        actOf = section;
        act = row;
    }

    /**
     * What each credit earned, in ten-thousandths of a JP.
     *
     * @param credited by the credit's index, read as it stands when a fact is asked; null for what
     *     was recorded
     */
    public void credits(long @Nullable [] credited) {
        jp = credited;
    }

    /** What the session that is asked for would earn, in ten-thousandths of a JP. */
    public void worth(long converted) {
        worth = converted;
    }

    long worth() {
        return worth;
    }

    public World world() {
        return world;
    }

    public History history() {
        if (history == null) {
            throw new IllegalStateException("nobody's moment");
        }
        return history;
    }

    public int day() {
        return day;
    }

    /** Which credit is decided about; -1 for none. */
    public int credit() {
        return actOf == Section.CREDITS ? act : -1;
    }

    /** Row of the act in this section; -1 where the act is another, or there is none. */
    int act(Section section) {
        return actOf == section ? act : -1;
    }

    /** What somebody wants a place in; null where the act is another, or there is none. */
    @Nullable SessionPlan asked() {
        return actOf == Section.NOMINATIONS || actOf == Section.ENROLMENTS
                ? world.plan(get(actOf, act, Column.SESSION))
                : applied;
    }

    /** Position of the last event that is known. */
    long last() {
        return last;
    }

    /** In ten-thousandths. */
    long jp(int credit) {
        return jp == null ? history().recordedJp(credit) : jp[credit];
    }

    int get(Section section, int row, int column) {
        return history().get(section, row, column);
    }

    int rows(Section section) {
        return history().rows(section);
    }

    /**
     * Turns another moment to the same act, as much as was known when it was recorded: everything
     * before it, and itself.
     *
     * @return whether anything was recorded later that may count; the other one is turned to
     *     nothing where not
     */
    public boolean before(Moment other) {
        var at = position();
        if (at < 0 || actOf == null || !history().isLate(at, day, world)) {
            return false;
        }
        var known = history().asOf(at);
        if (!known.isAppointed()) {
            return false;
        }
        other.open(known, at);
        for (var row = 0; row < known.rows(actOf); row++) {
            if (Integer.toUnsignedLong(known.get(actOf, row, actOf.position())) == at) {
                other.at(day, actOf, row);
                return true;
            }
        }
        return false;
    }

    /** The position of the event that the act stands in; -1 where there is no act. */
    public long position() {
        return actOf == null || actOf == Section.AWARDS
                ? -1
                : Integer.toUnsignedLong(get(actOf, act, Column.POSITION));
    }

    /** As a model is given it; null where the fact is absent. */
    public @Nullable Value value(Reading reading) {
        var amount = reading.of(this);
        if (amount == ABSENT) {
            return null;
        }
        return switch (reading.fact().type()) {
            case NUMBER -> Value.of(BigDecimal.valueOf(amount, DECIMALS));
            case TRUTH -> Value.of(amount == 1);
            case WORD -> Value.of(reading.word(amount, world));
        };
    }

    /**
     * @param names of facts; those that are absent are left out
     * @throws IllegalArgumentException for a name that is no fact of an employee
     */
    public Inputs inputs(Collection<String> names) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (var name : names) {
            var value = value(Readings.of(name));
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Inputs(values);
    }
}
