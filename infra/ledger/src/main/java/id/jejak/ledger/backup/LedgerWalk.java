package id.jejak.ledger.backup;

import id.jejak.ledger.CommitSource;
import id.jejak.ledger.LedgerGapException;
import id.jejak.ledger.PlacedCommit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All commits up to a position, batch by batch, each batch summed as it goes by. */
final class LedgerWalk implements Iterator<List<PlacedCommit>> {

    private static final int EVENTS_AT_ONCE = 2_000;

    private final CommitSource source;
    private final long end;
    private final LedgerDigest digest = new LedgerDigest();
    private long position;

    /**
     * @param end where a commit ends
     */
    LedgerWalk(CommitSource source, long end) {
        this.source = source;
        this.end = end;
    }

    static LedgerSum sum(CommitSource source, long end) {
        var walk = new LedgerWalk(source, end);
        while (walk.hasNext()) {
            walk.next();
        }
        return walk.sum();
    }

    @Override
    public boolean hasNext() {
        return position < end;
    }

    @Override
    public List<PlacedCommit> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var read = source.readCommits(position, EVENTS_AT_ONCE);
        LedgerGapException.requireCommits(read, position);
        var commits = read.stream().filter(commit -> commit.firstPosition() < end).toList();
        if (commits.isEmpty()) {
            throw LedgerGapException.hole(position, end);
        }
        commits.forEach(digest::add);
        position = commits.getLast().next();
        return commits;
    }

    /** Of what went by. */
    LedgerSum sum() {
        return digest.sum(position);
    }
}
