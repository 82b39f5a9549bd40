package id.jejak.voice.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.Personal;
import id.jejak.kernel.VoiceId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** One voice, from the form to its answer. */
public sealed interface VoiceEvent extends AgencyFact {
    VoiceId voiceId();

    /**
     * @param text may name people, whoever wrote it; never shown publicly
     * @param contact how to reach who wrote it; null for nobody
     */
    record VoiceSubmitted(
            VoiceId voiceId,
            AgencyId agencyId,
            VoiceKind kind,
            VoiceTheme theme,
            @Personal String text,
            @Personal @Nullable String contact,
            LocalDate occurredOn)
            implements VoiceEvent {}

    record VoiceAcknowledged(VoiceId voiceId, AgencyId agencyId, LocalDate occurredOn)
            implements VoiceEvent {}

    /**
     * @param answer to who wrote it, and to everybody where there is a summary
     * @param summary what was said, in the agency's words and without names; null where the answer
     *     is not published
     */
    record VoiceAnswered(
            VoiceId voiceId,
            AgencyId agencyId,
            String answer,
            @Nullable String summary,
            LocalDate occurredOn)
            implements VoiceEvent {}

    /** It is no voice: spam, an insult, a test. */
    record VoiceRejected(VoiceId voiceId, AgencyId agencyId, String reason, LocalDate occurredOn)
            implements VoiceEvent {}

    /** It speaks for a need of the agency's people. */
    record VoiceLinked(
            VoiceId voiceId,
            AgencyId agencyId,
            NeedsCycleId cycleId,
            CompetencyId competencyId,
            LocalDate occurredOn)
            implements VoiceEvent {}
}
