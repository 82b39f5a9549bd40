/**
 * Replay: what was known about one employee, as of any day, at any moment. The read model only
 * knows where an employee's events stand; the answer is folded from the stored events themselves.
 */
@NullMarked
package id.jejak.audit.read.replay;

import org.jspecify.annotations.NullMarked;
