/**
 * The ledger: what was acknowledged is kept, in one gap-free order, and never changed. It knows no
 * feature.
 *
 * <p>{@link id.jejak.ledger.Ledger} is what others see, {@link id.jejak.ledger.EventLedger} puts it
 * on top of a {@link id.jejak.ledger.LedgerStore}.
 */
@NullMarked
package id.jejak.ledger;

import org.jspecify.annotations.NullMarked;
