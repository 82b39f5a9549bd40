/**
 * Forums: a meeting with the public is recorded once, with how many came of which group. Facts:
 * {@link id.jejak.voice.events.ForumEvent}. Refusals: {@link ForumRejection}.
 */
@NullMarked
package id.jejak.voice.write.forum;

import org.jspecify.annotations.NullMarked;
