package id.jejak.policy.rules.histories;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.policy.rules.Inputs;
import id.jejak.training.events.Activity;
import id.jejak.training.rules.ReviewEvidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The history of everybody, as far as the ledger was read. Whoever takes events takes all of them
 * in order, from {@link #position} on; several may do so at once. Any number may ask meanwhile, and
 * what they were given does not change.
 */
public final class Histories {
    static final Comparator<History> BY_ID =
            Comparator.comparing(history -> history.employee().value());

    private final World world = new World();
    private final Programmes programmes = new Programmes();
    private final Map<EmployeeId, Integer> places = new HashMap<>();
    private History[] all = new History[1_024];
    private final List<Long> leftOut = new ArrayList<>();
    private long position = -1;
    private @Nullable Snapshot last;

    /** Whether events of this type have to be taken at all. */
    public static boolean concerns(Class<?> event) {
        return Concerned.TYPES.contains(event);
    }

    /**
     * Takes the next event; one at or before {@link #position} was taken already.
     *
     * @param at position in the ledger
     */
    public synchronized void take(long at, DomainEvent event) {
        if (at <= position) {
            return;
        }
        world.take(at, event);
        if (event instanceof EmployeeFact fact && concerns(event.getClass())) {
            var place = placeOf(fact.employeeId());
            all[place] = all[place].after(at, fact, world);
        }
        programmes.take(at, event, world, this::known);
        position = at;
    }

    /** The same id, in the one instance that its history has. */
    private EmployeeId known(EmployeeId who) {
        return all[placeOf(who)].employee();
    }

    /** What stands here cannot be read; the histories go on without it. */
    public synchronized void leaveOut(long at) {
        if (at > position && leftOut.size() < Snapshot.MOST_NAMED) {
            leftOut.add(at);
        }
        position = Math.max(position, at);
    }

    /** There was nothing to take up to here. */
    synchronized void reached(long at) {
        position = Math.max(position, at);
    }

    private int placeOf(EmployeeId employee) {
        var known = places.get(employee);
        if (known != null) {
            return known;
        }
        var next = places.size();
        if (next == all.length) {
            all = Arrays.copyOf(all, 2 * next);
        }
        all[next] = History.of(employee);
        places.put(employee, next);
        return next;
    }

    /** Of the last event taken; -1 for none. */
    public synchronized long position() {
        return position;
    }

    public synchronized @Nullable History of(EmployeeId employee) {
        var place = places.get(employee);
        return place == null ? null : all[place];
    }

    /**
     * Facts of somebody who wants a place in a session, with what was taken so far.
     *
     * @param names those that no history tells are left out
     * @param worth what the session would earn
     */
    public synchronized Inputs applying(
            EmployeeId who, Activity activity, LocalDate on, Set<String> names, Jp worth) {
        var history = of(who);
        if (history == null || !history.isAppointed()) {
            return Inputs.NONE;
        }
        var moment = new Moment(world).open(history).applying(Chronicle.day(on), activity);
        moment.worth(Amount.of(worth));
        return moment.inputs(names.stream().filter(Readings::tells).toList());
    }

    /**
     * What a review of a programme would rest on, with what was taken so far.
     *
     * @param since the day of the decision before, whose evaluations do not count; null for none
     * @param on after which nothing counts
     */
    public synchronized ReviewEvidence reviewing(
            ProgrammeId programme, @Nullable LocalDate since, LocalDate on) {
        return programmes.evidence(
                programme,
                since == null ? Integer.MIN_VALUE : Chronicle.day(since),
                Chronicle.day(on),
                this::of);
    }

    /** Everybody at one position; the same one as long as nothing more was taken. */
    public Snapshot snapshot() {
        var taken = copy();
        if (taken.sorted()) {
            return taken.snapshot();
        }
        Arrays.sort(taken.snapshot().all(), BY_ID);
        return keep(taken.snapshot());
    }

    private synchronized Copy copy() {
        if (last != null && last.position() == position) {
            return new Copy(last, true);
        }
        var histories =
                Arrays.stream(all, 0, places.size())
                        .filter(History::isAppointed)
                        .toArray(History[]::new);
        return new Copy(
                new Snapshot(position, leftOut, world.copy(), histories, programmes.copy()), false);
    }

    private synchronized Snapshot keep(Snapshot sorted) {
        if (last == null || last.position() < sorted.position()) {
            last = sorted;
        }
        return sorted;
    }

    private record Copy(Snapshot snapshot, boolean sorted) {}
}
