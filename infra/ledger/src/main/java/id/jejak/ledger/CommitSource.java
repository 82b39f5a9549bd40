package id.jejak.ledger;

import java.util.List;

/** Whoever can tell commits as they were stored, with their places. */
public interface CommitSource {

    /**
     * Whole commits from the one that starts at {@code position} on, in position order; empty at
     * the head. Does not look for holes.
     *
     * @param events roughly how many events at once; at least 1,000, so that any commit fits
     */
    List<PlacedCommit> readCommits(long position, int events);
}
