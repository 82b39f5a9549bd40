package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;

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

    public Moment(World world) {
        this.world = world;
    }

    /** Somebody else: the credits are those recorded again. */
    public Moment open(History next) {
        history = next;
        jp = null;
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
        worth = ABSENT;
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

    /** What the session of this nomination would earn, in ten-thousandths of a JP. */
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
