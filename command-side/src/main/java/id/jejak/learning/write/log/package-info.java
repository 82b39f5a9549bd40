/**
 * What employees report to have learned: one stream for each employee, so that caps over all of it
 * are exact. Facts: {@link id.jejak.learning.events.LearningEvent}. Refusals: {@link
 * LearningRejection}.
 */
@NullMarked
package id.jejak.learning.write.log;

import org.jspecify.annotations.NullMarked;
