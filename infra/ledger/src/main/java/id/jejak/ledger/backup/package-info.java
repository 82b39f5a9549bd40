/**
 * Backups of a running ledger, whatever its store: each is one ledger file that any SQLite tool
 * opens, and counts as a backup only after it was read again in full.
 */
@NullMarked
package id.jejak.ledger.backup;

import org.jspecify.annotations.NullMarked;
