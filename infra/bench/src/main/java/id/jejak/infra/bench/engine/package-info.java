/**
 * Storage engines side by side: the same events through Axon's own {@code EventStorageEngine},
 * Jejak's ledger against the engines Axon ships.
 */
@NullMarked
package id.jejak.infra.bench.engine;

import org.jspecify.annotations.NullMarked;
