package id.jejak.voice.write.voice;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of a voice; each names the agency that it speaks to. */
public sealed interface VoiceCommand extends Command {
    VoiceId voiceId();

    AgencyId agencyId();

    LocalDate on();

    @Override
    default Target target() {
        return Target.of(agencyId());
    }

    /** Open to anybody; officers enter what came on paper or by telephone. */
    record SubmitVoice(
            @TargetAggregateIdentifier VoiceId voiceId,
            AgencyId agencyId,
            VoiceKind kind,
            VoiceTheme theme,
            String text,
            @Nullable String contact,
            LocalDate on)
            implements VoiceCommand {
        @Override
        public Target target() {
            return Target.byAnybody(agencyId);
        }
    }

    record AcknowledgeVoice(
            @TargetAggregateIdentifier VoiceId voiceId, AgencyId agencyId, LocalDate on)
            implements VoiceCommand {}

    /**
     * @param summary what was said, without names; null keeps the answer from the public page
     */
    record AnswerVoice(
            @TargetAggregateIdentifier VoiceId voiceId,
            AgencyId agencyId,
            String answer,
            @Nullable String summary,
            LocalDate on)
            implements VoiceCommand {}

    record RejectVoice(
            @TargetAggregateIdentifier VoiceId voiceId,
            AgencyId agencyId,
            String reason,
            LocalDate on)
            implements VoiceCommand {}

    record LinkVoice(
            @TargetAggregateIdentifier VoiceId voiceId,
            AgencyId agencyId,
            NeedsCycleId cycleId,
            CompetencyId competencyId,
            LocalDate on)
            implements VoiceCommand {}
}
