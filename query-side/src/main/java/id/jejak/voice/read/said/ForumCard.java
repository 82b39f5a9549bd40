package id.jejak.voice.read.said;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ForumId;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceTheme;

import java.time.LocalDate;
import java.util.List;

/** One meeting with the public. */
record ForumCard(
        ForumId forumId,
        AgencyId agencyId,
        List<String> path,
        String title,
        String place,
        List<GroupCount> participants,
        List<VoiceTheme> themes,
        String results,
        LocalDate on)
        implements Placed {
    static final String ON = "on";

    static ForumCard of(ForumHeld e, List<String> path) {
        return new ForumCard(
                e.forumId(),
                e.agencyId(),
                path,
                e.title(),
                e.place(),
                e.participants(),
                e.themes(),
                e.results(),
                e.occurredOn());
    }

    /** Asked by the page. */
    public int guests() {
        return participants.stream().mapToInt(GroupCount::count).sum();
    }

    void count(Count<Topic> count) {
        count.one(Topic.FORUMS, "", on.getYear());
        count.add(Topic.GUESTS, "", on.getYear(), guests());
    }
}
