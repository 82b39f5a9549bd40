/**
 * Rosters for disasters: an agency defines one, employees say whether they can be called. Whether
 * somebody's level is high and fresh enough is asked when the roster is read, not here, because it
 * changes with every assessment and every day. Facts: {@link
 * id.jejak.readiness.events.ReadinessEvent}. Refusals: {@link ReadinessRejection}.
 */
@NullMarked
package id.jejak.readiness.write;

import org.jspecify.annotations.NullMarked;
