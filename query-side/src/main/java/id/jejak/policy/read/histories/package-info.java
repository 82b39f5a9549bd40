/**
 * Everybody's compact history, ready in memory: read from the ledger at the start and kept up with
 * it. Nothing is stored; who stops forgets, and reads again.
 */
@NullMarked
package id.jejak.policy.read.histories;

import org.jspecify.annotations.NullMarked;
