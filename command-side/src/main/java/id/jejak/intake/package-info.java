/**
 * Intake: files from offices become commands. A wrong row is reported with file, line, column and
 * code, and stops no other row; the same file a second time changes nothing. What a run did is in
 * the ledger; its report is kept in memory only.
 */
@NullMarked
package id.jejak.intake;

import org.jspecify.annotations.NullMarked;
