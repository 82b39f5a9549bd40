/**
 * Recommendations: one live at a time for each competency of an employee, answered by the employee
 * or the superior, taken by a training that aims at it. Facts: {@link
 * id.jejak.performance.events.RecommendationEvent}. Refusals: {@link RecommendationRejection}.
 */
@NullMarked
package id.jejak.performance.write.recommendation;

import org.jspecify.annotations.NullMarked;
