package id.jejak.ledger;

import java.util.Locale;

/**
 * Everything the ledger may refuse or fail with. The code is stable: clients and dashboards rely on
 * it.
 */
public enum LedgerProblem {
    /** More than 1,000 events or 8 MiB in one commit. */
    COMMIT_TOO_LARGE,
    /** The command left a commit before. */
    DUPLICATE_COMMAND,
    /** An event id, or a sequence of an aggregate, is taken. */
    DUPLICATE_EVENT,
    /** A position is missing, or the reader is ahead of the ledger. */
    GAP,
    /** There is no event at a position that was asked for. */
    UNKNOWN_POSITION,
    /** The ledger was closed. */
    CLOSED,
    /** The store does not answer. */
    UNAVAILABLE,
    /** The store has no room left. */
    FULL,
    /** The store is of a newer version, or of somebody else. */
    UNREADABLE,
    /** The store holds something broken. */
    DAMAGED,
    /** A backup was to be restored over events. */
    NOT_EMPTY;

    /** Such as {@code ledger.commit-too-large}. */
    public String code() {
        return "ledger." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
