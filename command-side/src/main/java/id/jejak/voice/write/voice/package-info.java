/**
 * Voices: anybody submits one, without an account; the agency acknowledges, answers or rejects it
 * and may link it to a need. Facts: {@link id.jejak.voice.events.VoiceEvent}. Refusals: {@link
 * VoiceRejection}.
 */
@NullMarked
package id.jejak.voice.write.voice;

import org.jspecify.annotations.NullMarked;
