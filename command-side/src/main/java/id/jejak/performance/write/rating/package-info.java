/**
 * Ratings of work: one for each time, corrected by new events; the rating follows from the raw
 * facts by the rule of its time. Facts: {@link id.jejak.performance.events.PerformanceEvent}.
 * Refusals: {@link RatingRejection}.
 */
@NullMarked
package id.jejak.performance.write.rating;

import org.jspecify.annotations.NullMarked;
