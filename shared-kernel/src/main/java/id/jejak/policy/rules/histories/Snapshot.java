package id.jejak.policy.rules.histories;

import id.jejak.kernel.EmployeeId;
import id.jejak.policy.rules.histories.ProgrammeStory.Evaluated;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ReviewEvidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody ever appointed, at one position of the ledger, in the order of their ids. */
public final class Snapshot {
    static final int MOST_NAMED = 1_000;

    private final long position;
    private final List<Long> leftOut;
    private final World world;
    private final History[] all;
    private final ProgrammeRecords programmes;

    Snapshot(
            long position,
            List<Long> leftOut,
            World world,
            History[] all,
            ProgrammeRecords programmes) {
        this.position = position;
        this.leftOut = List.copyOf(leftOut);
        this.world = world;
        this.all = all;
        this.programmes = programmes;
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

    /** Every programme ever offered, in the order of their ids. */
    public List<ProgrammeStory> programmes() {
        return programmes.stories();
    }

    /**
     * What a review of the programme on this day rests on, of what stood until a position.
     *
     * @param found changes found before, as of the same position
     */
    ReviewEvidence evidence(
            ProgrammeStory story, int since, int day, long last, Map<Evaluated, Change> found) {
        return Evidence.of(
                story, programmes::said, who -> of(who).orElse(null), since, day, last, found);
    }
}
