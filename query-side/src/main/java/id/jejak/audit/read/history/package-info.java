/**
 * History: who did what, when, on whose behalf, why. The read model finds events; what is shown of
 * one comes from the ledger, so it is what is stored.
 */
@NullMarked
package id.jejak.audit.read.history;

import org.jspecify.annotations.NullMarked;
