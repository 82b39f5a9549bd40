package id.jejak.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger says no, and says why in a stable code. */
public abstract sealed class LedgerException extends RuntimeException
        permits CommitTooLargeException,
                DamagedLedgerException,
                DuplicateCommandException,
                DuplicateEventException,
                LedgerClosedException,
                LedgerFullException,
                LedgerGapException,
                LedgerNotEmptyException,
                LedgerUnavailableException,
                UnknownPositionException,
                UnreadableLedgerException {

    private final LedgerProblem problem;

    LedgerException(LedgerProblem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public LedgerProblem problem() {
        return problem;
    }

    /** Such as {@code ledger.duplicate-command}. */
    public String code() {
        return problem.code();
    }
}
