/**
 * The ledger as a storage engine of Axon Framework 4. It passes Axon's own suites unmodified, on
 * every store.
 */
@NullMarked
package id.jejak.ledger.axon;

import org.jspecify.annotations.NullMarked;
