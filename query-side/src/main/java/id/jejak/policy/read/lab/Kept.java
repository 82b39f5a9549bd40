package id.jejak.policy.read.lab;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the list of reports shows of one.
 *
 * @param position of the ledger
 * @param candidate policies and versions that were tried
 * @param askedBy account of who asked first
 */
record Kept(
        String id,
        long position,
        List<String> candidate,
        LocalDate from,
        LocalDate to,
        long rows,
        String askedBy,
        Instant finishedAt) {
    Kept {
        candidate = List.copyOf(candidate);
    }
}
