/**
 * Feedback: one answer per participant and session, on a registered instrument; the comment is for
 * the organiser. Facts: {@link id.jejak.evaluation.events.FeedbackEvent}. Refusals: {@link
 * FeedbackRejection}.
 */
@NullMarked
package id.jejak.evaluation.write.feedback;

import org.jspecify.annotations.NullMarked;
