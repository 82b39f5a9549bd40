/** Backups of the ledger by HTTP, and a restore at the start. */
@NullMarked
package id.jejak.infra.backup;

import org.jspecify.annotations.NullMarked;
