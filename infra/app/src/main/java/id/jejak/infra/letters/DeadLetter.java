package id.jejak.infra.letters;

import org.jspecify.annotations.Nullable;

/**
 * A parked event.
 *
 * @param position in the ledger
 * @param cause why it was parked; null where it only waits behind another of its sequence
 * @param since when it was parked, ISO 8601
 * @param attempts 0 where it only waits
 */
public record DeadLetter(
        String processor,
        String sequence,
        long position,
        String type,
        @Nullable String cause,
        String since,
        int attempts) {}
