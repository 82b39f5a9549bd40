package id.jejak.infra.automation;

import com.mongodb.MongoException;

import id.jejak.ledger.LedgerException;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Parks what an event is to blame for. A store that does not answer, or somebody who was faster, is
 * no fault of the event: then the processor itself waits and tries again.
 */
final class ParkingPolicy implements EnqueuePolicy<EventMessage<?>> {
    static final String ATTEMPTS = "attempts";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable failed) {
        if (failed instanceof RuntimeException passing && isPassing(failed)) {
            throw passing;
        }
        return Decisions.requeue(
                ThrowableCause.truncated(failed),
                parked ->
                        parked.diagnostics().and(ATTEMPTS, Integer.toString(attempts(parked) + 1)));
    }

    /** How often it was tried; 0 for an event that only waits behind another. */
    static int attempts(DeadLetter<?> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof String text
                ? Integer.parseInt(text)
                : 0;
    }

    private static boolean isPassing(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof LedgerException
                    || cause instanceof MongoException
                    || cause instanceof ConcurrencyException
                    || cause instanceof StoppedWhileReacting) {
                return true;
            }
        }
        return false;
    }
}
