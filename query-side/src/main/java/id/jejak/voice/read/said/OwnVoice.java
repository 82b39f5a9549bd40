package id.jejak.voice.read.said;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a receipt opens: how far the voice is, not what was written.
 *
 * @param answer or, of a rejected one, the reason; null before
 * @param answerBy the last day that the policy gives
 */
record OwnVoice(
        String receipt,
        String agency,
        VoiceState state,
        LocalDate submittedOn,
        LocalDate answerBy,
        @Nullable LocalDate decidedOn,
        @Nullable String answer) {}
