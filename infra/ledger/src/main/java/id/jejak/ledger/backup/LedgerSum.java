package id.jejak.ledger.backup;

/**
 * What a ledger comes to, up to some position. The same in every store that holds the same events.
 *
 * @param events positions 0 up to this, without a hole
 * @param commits that hold them
 * @param digest SHA-256, in hexadecimal, over every commit and event with all they consist of
 */
public record LedgerSum(long events, long commits, String digest) {}
