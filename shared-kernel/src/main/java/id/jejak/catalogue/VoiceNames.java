package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;

import java.util.Map;

/** Stored names of the events of voice. */
final class VoiceNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("voice.voice-submitted.v1", VoiceSubmitted.class),
                    Map.entry("voice.voice-acknowledged.v1", VoiceAcknowledged.class),
                    Map.entry("voice.voice-answered.v1", VoiceAnswered.class),
                    Map.entry("voice.voice-rejected.v1", VoiceRejected.class),
                    Map.entry("voice.voice-linked.v1", VoiceLinked.class),
                    Map.entry("voice.forum-held.v1", ForumHeld.class));

    private VoiceNames() {}
}
