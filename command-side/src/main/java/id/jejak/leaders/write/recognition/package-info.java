/**
 * Recognitions: a superior says in own words what somebody does better after a training, its
 * evaluation or a project, once for each of them. Facts: {@link
 * id.jejak.leaders.events.RecognitionEvent}. Refusals: {@link RecognitionRejection}.
 */
@NullMarked
package id.jejak.leaders.write.recognition;

import org.jspecify.annotations.NullMarked;
