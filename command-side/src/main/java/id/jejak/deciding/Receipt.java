package id.jejak.deciding;

/**
 * The answer to an acknowledged command.
 *
 * @param position the last position its events took, or the head of the ledger where nothing had to
 *     be recorded; a query that asks for "at least" this position sees the change
 * @param events how many events it recorded, 0 for a repeat
 */
public record Receipt(String commandId, long position, int events) {}
