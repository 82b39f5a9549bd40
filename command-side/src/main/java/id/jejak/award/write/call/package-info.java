/**
 * Calls for nominations: nominations with evidence while a call is open, one score of each
 * committee member, appeals with an answer. Facts: {@link id.jejak.award.events.CallEvent}.
 * Refusals: {@link CallRejection}.
 */
@NullMarked
package id.jejak.award.write.call;

import org.jspecify.annotations.NullMarked;
