package id.jejak.voice.write.forum;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ForumId;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceTheme;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.List;

/** Records a meeting with the public. */
public record HoldForum(
        @TargetAggregateIdentifier ForumId forumId,
        AgencyId agencyId,
        String title,
        String place,
        List<GroupCount> participants,
        List<VoiceTheme> themes,
        String results,
        LocalDate on)
        implements Command {
    public static final int MOST_OF_A_GROUP = 100_000;

    public HoldForum {
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
    }

    @Override
    public Target target() {
        return Target.of(agencyId);
    }
}
