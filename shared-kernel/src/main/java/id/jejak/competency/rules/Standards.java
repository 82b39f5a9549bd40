package id.jejak.competency.rules;

import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.Dated;
import id.jejak.kernel.PostId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The standards of one post by the day from which each is in force. A standard replaces the one
 * before it as a whole; one set later for the same day takes the place of that day's.
 */
public record Standards(Dated<StandardSet> byDay) {
    public static final Standards NONE = new Standards(Dated.none());

    /** A post's standards are a stream of their own, beside the post's. */
    public static String streamOf(PostId postId) {
        return "standard-" + postId;
    }

    public Standards after(StandardEvent event) {
        return switch (event) {
            case StandardSet e -> new Standards(byDay.with(e.occurredOn(), e));
        };
    }

    /** The standard in force on this day; empty before the first. */
    public Optional<StandardSet> inForceOn(LocalDate day) {
        return byDay.on(day);
    }

    /** The standard that was set for exactly this day. */
    public Optional<StandardSet> setFor(LocalDate day) {
        return Optional.ofNullable(byDay.byDay().get(day));
    }
}
