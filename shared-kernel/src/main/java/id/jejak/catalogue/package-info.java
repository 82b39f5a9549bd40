/** The list of everything that can be in the ledger. */
@NullMarked
package id.jejak.catalogue;

import org.jspecify.annotations.NullMarked;
