package id.jejak.ledger.backup;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One backup in its folder.
 *
 * @param name of the file
 * @param bytes its size
 * @param sum what the ledger came to when it was copied
 * @param checkedAt when the file was last read in full
 * @param sound whether it came to the same then
 * @param problem what was found otherwise
 */
public record Backup(
        String name,
        long bytes,
        LedgerSum sum,
        Instant checkedAt,
        boolean sound,
        @Nullable String problem) {}
