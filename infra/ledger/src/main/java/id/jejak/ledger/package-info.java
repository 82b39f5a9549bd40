/** The ledger: what is acknowledged is durable, in one order, without a gap, once. */
@NullMarked
package id.jejak.ledger;

import org.jspecify.annotations.NullMarked;
