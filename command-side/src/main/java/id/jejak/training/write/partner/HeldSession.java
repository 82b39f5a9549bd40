package id.jejak.training.write.partner;

import id.jejak.deciding.Facts;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;

import java.util.Optional;

/**
 * What the calendar says about a session that is to be held together.
 *
 * @param plan empty for a session that was never scheduled
 */
record HeldSession(Optional<SessionScheduled> plan, boolean cancelled) {
    private static final Facts.Fold<Optional<SessionScheduled>> PLAN =
            new Facts.Fold<>(
                    "partner-session",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof SessionScheduled plan ? Optional.of(plan) : known);
    private static final Facts.Fold<Boolean> CANCELLED =
            Facts.Fold.has("partner-session-off", SessionCancelled.class);

    static HeldSession of(SessionId session, Facts facts) {
        return new HeldSession(
                facts.of(PLAN, session.value()), facts.of(CANCELLED, session.value()));
    }
}
