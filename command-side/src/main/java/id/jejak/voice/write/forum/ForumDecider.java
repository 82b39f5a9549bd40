package id.jejak.voice.write.forum;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.voice.write.forum.ForumRejection.AGENCY_UNKNOWN;
import static id.jejak.voice.write.forum.ForumRejection.ALREADY_HELD;
import static id.jejak.voice.write.forum.ForumRejection.NOBODY_CAME;
import static id.jejak.voice.write.forum.ForumRejection.NO_THEME;

import id.jejak.deciding.Decision;
import id.jejak.voice.events.ForumEvent;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.GroupCount;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of a forum. */
final class ForumDecider {
    private ForumDecider() {}

    /**
     * @param known the forum as it was recorded; empty before
     */
    static Decision<ForumEvent> hold(
            HoldForum c, Optional<ForumHeld> known, boolean agencyIsRegistered) {
        if (known.isPresent()) {
            return held(c, known.get().occurredOn()).equals(known.get())
                    ? nothing()
                    : reject(ALREADY_HELD);
        }
        if (!agencyIsRegistered) {
            return reject(AGENCY_UNKNOWN);
        }
        if (c.participants().isEmpty()
                || !c.participants().stream().allMatch(ForumDecider::isPossible)) {
            return reject(NOBODY_CAME);
        }
        return c.themes().isEmpty() ? reject(NO_THEME) : accept(held(c, c.on()));
    }

    private static boolean isPossible(GroupCount group) {
        return !group.group().isBlank()
                && group.count() >= 1
                && group.count() <= HoldForum.MOST_OF_A_GROUP;
    }

    private static ForumHeld held(HoldForum c, LocalDate on) {
        return new ForumHeld(
                c.forumId(),
                c.agencyId(),
                c.title(),
                c.place(),
                c.participants(),
                c.themes(),
                c.results(),
                on);
    }
}
