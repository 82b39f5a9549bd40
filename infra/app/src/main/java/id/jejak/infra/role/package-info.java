/**
 * Which half of Jejak a process is: it decides commands, answers questions, or (by default) both.
 * Several processes of either kind share one MongoDB.
 */
@NullMarked
package id.jejak.infra.role;

import org.jspecify.annotations.NullMarked;
