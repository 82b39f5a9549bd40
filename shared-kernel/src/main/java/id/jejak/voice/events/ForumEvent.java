package id.jejak.voice.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ForumId;

import java.time.LocalDate;
import java.util.List;

/** A meeting with the public. */
public sealed interface ForumEvent extends AgencyFact {
    ForumId forumId();

    /**
     * @param participants how many came of each group, never who
     * @param results what was agreed
     */
    record ForumHeld(
            ForumId forumId,
            AgencyId agencyId,
            String title,
            String place,
            List<GroupCount> participants,
            List<VoiceTheme> themes,
            String results,
            LocalDate occurredOn)
            implements ForumEvent {
        public ForumHeld {
            participants = List.copyOf(participants);
            themes = List.copyOf(themes);
        }
    }
}
