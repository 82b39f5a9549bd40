package id.jejak.policy.read.lab;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the list of reports shows of one.
 *
 * @param position of the ledger
 * @param candidate policies and versions that were tried
 * @param askedBy account of who asked first
 * @param texts SHA-256 of what was tried, in the candidate's order; null in what an older Jejak
 *     kept
 * @param scope what was looked at; null in what an older Jejak kept
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
        @Nullable List<String> texts,
        @Nullable SortedMap<String, String> scope) {
    Kept {
        candidate = List.copyOf(candidate);
        texts = texts == null ? null : List.copyOf(texts);
    }

    /** Whether nothing but the days is limited, as far as is known. */
    boolean isOfEverybody() {
        return scope == null || Set.of("from", "to").containsAll(scope.keySet());
    }
}
