package id.jejak.policy.rules.histories;

import id.jejak.kernel.EmployeeId;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everybody ever appointed, at one position of the ledger, in the order of their ids. */
public final class Snapshot {
    static final int MOST_NAMED = 1_000;

    private final long position;
    private final List<Long> leftOut;
    private final World world;
    private final History[] all;

    Snapshot(long position, List<Long> leftOut, World world, History[] all) {
        this.position = position;
        this.leftOut = List.copyOf(leftOut);
        this.world = world;
        this.all = all;
    }

    History[] all() {
        return all;
    }

    /** Of the last event they contain; -1 for none. */
    public long position() {
        return position;
    }

    /** Positions of events that could not be read: the first {@value #MOST_NAMED} at the most. */
    public List<Long> leftOut() {
        return leftOut;
    }

    /** Not to be changed. */
    public World world() {
        return world;
    }

    public int size() {
        return all.length;
    }

    public History get(int index) {
        return all[index];
    }

    public Optional<History> of(EmployeeId employee) {
        var wanted = new History(employee, Pack.empty());
        var at = Arrays.binarySearch(all, wanted, Histories.BY_ID);
        return at < 0 ? Optional.empty() : Optional.of(all[at]);
    }
}
