package id.jejak.competency.write.standard;

import static id.jejak.competency.write.standard.StandardRejection.COMPETENCY_UNKNOWN;
import static id.jejak.competency.write.standard.StandardRejection.EMPTY;
import static id.jejak.competency.write.standard.StandardRejection.LEVEL_NOT_REQUIRABLE;
import static id.jejak.competency.write.standard.StandardRejection.POST_UNKNOWN;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.competency.rules.Standards;
import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.deciding.Decision;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rules of standards. Another standard for a day that has one is no error: decrees get corrected,
 * and the history keeps both.
 */
final class StandardDecider {
    private StandardDecider() {}

    /**
     * @param isDefined whether a competency is in the dictionary
     */
    static Decision<StandardEvent> set(
            SetStandard c, Standards state, boolean postKnown, Predicate<CompetencyId> isDefined) {
        var wished = new StandardSet(c.postId(), c.required(), c.basis(), c.on());
        if (state.setFor(c.on()).equals(Optional.of(wished))) {
            return nothing();
        }
        if (!postKnown) {
            return reject(POST_UNKNOWN);
        }
        if (c.required().isEmpty()) {
            return reject(EMPTY);
        }
        if (c.required().containsValue(Level.NONE)) {
            return reject(LEVEL_NOT_REQUIRABLE);
        }
        return c.required().keySet().stream().allMatch(isDefined)
                ? accept(wished)
                : reject(COMPETENCY_UNKNOWN);
    }
}
