package id.jejak.ledger.sqlite;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.LedgerException;
import id.jejak.ledger.LedgerFullException;
import id.jejak.ledger.LedgerUnavailableException;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.List;

/**
 * What a failure of SQLite means for the ledger. Remembers that a file is damaged: from then on
 * nothing is written to it.
 */
final class SqliteDamage {

    private static final int ERROR = 1;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int NOT_A_DATABASE = 26;

    /** What SQLite says when a name in the stored schema is not the one that was asked for. */
    private static final List<String> MISFITS =
            List.of("no such", "has no column named", "columns but");

    private volatile @Nullable DamagedLedgerException seen;

    /**
     * @param doing such as "the ledger file could not be read"
     */
    LedgerException in(SQLException failure, String doing) {
        var message = doing + ": " + failure.getMessage();
        return switch (failure.getErrorCode() & 0xFF) {
            case FULL -> new LedgerFullException(message, failure);
            case CORRUPT, NOT_A_DATABASE ->
                    remembered(new DamagedLedgerException(message, failure));
            case ERROR ->
                    isAboutTheSchema(failure)
                            ? remembered(new DamagedLedgerException(message, failure))
                            : new LedgerUnavailableException(message, failure);
            default -> new LedgerUnavailableException(message, failure);
        };
    }

    /** The ledger's own questions fit its own tables. */
    private static boolean isAboutTheSchema(SQLException failure) {
        var message = String.valueOf(failure.getMessage());
        return MISFITS.stream().anyMatch(message::contains);
    }

    DamagedLedgerException remembered(DamagedLedgerException damage) {
        seen = damage;
        return damage;
    }

    /**
     * @throws DamagedLedgerException if damage was seen
     */
    void requireNone() {
        var damage = seen;
        if (damage != null) {
            throw new DamagedLedgerException(
                    "nothing is written to a damaged ledger file; it said: " + damage.getMessage(),
                    damage);
        }
    }
}
