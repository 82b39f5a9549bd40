package id.jejak.training.write.programme;

import id.jejak.deciding.Shell;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;

import org.jspecify.annotations.Nullable;

/** What must be known about a programme to decide about it. */
sealed interface Programme {
    record Unknown() implements Programme {}

    /**
     * @param open the review that waits for its decision
     * @param last the last decision
     */
    record Offered(
            ProgrammeOffered as,
            @Nullable ProgrammeReviewOpened open,
            @Nullable ProgrammeReviewed last)
            implements Programme {}

    Programme UNKNOWN = new Unknown();

    static Programme evolve(Programme state, ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOffered e -> new Offered(e, null, null);
            case ProgrammeReviewOpened e -> new Offered(offered(state, e).as(), e, last(state, e));
            case ProgrammeReviewed e -> new Offered(offered(state, e).as(), null, e);
        };
    }

    private static @Nullable ProgrammeReviewed last(Programme state, ProgrammeEvent event) {
        return offered(state, event).last();
    }

    private static Offered offered(Programme state, ProgrammeEvent event) {
        if (state instanceof Offered offered) {
            return offered;
        }
        throw Shell.corrupt(event, state);
    }
}
