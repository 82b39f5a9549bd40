/**
 * Readiness: rosters of people who can be called in a disaster, and who says to be available. Who
 * belongs to a roster is never recorded: it follows from assessments.
 */
@NullMarked
package id.jejak.readiness.events;

import org.jspecify.annotations.NullMarked;
