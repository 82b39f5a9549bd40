/**
 * Sessions: a seat is promised to one employee at most, whatever the concurrency; a completed
 * participation is final; the steps of one participation never go back in time. Facts: {@link
 * id.jejak.training.events.SessionEvent}. Refusals: {@link TrainingRejection}.
 */
@NullMarked
package id.jejak.training.write.session;

import org.jspecify.annotations.NullMarked;
