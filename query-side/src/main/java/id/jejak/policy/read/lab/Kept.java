package id.jejak.policy.read.lab;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the list of reports shows of one.
 *
 * @param position of the ledger
 * @param candidate policies and versions that were tried
 * @param askedBy account of who asked first
 * @param texts SHA-256 of what was tried, in the candidate's order; null in what an older Jejak
 *     kept
 */
record Kept(
        String id,
        long position,
        List<String> candidate,
        LocalDate from,
        LocalDate to,
        long rows,
        String askedBy,
        Instant finishedAt,
        @Nullable List<String> texts) {
    Kept {
        candidate = List.copyOf(candidate);
        texts = texts == null ? null : List.copyOf(texts);
    }
}
