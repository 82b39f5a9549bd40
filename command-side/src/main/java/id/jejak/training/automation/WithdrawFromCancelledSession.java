package id.jejak.training.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Commands;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Withdraws everybody who was still enrolled when a session was cancelled. */
@Component
final class WithdrawFromCancelledSession implements Automation {
    static final String NAME = "withdraw-from-cancelled-session";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == SessionCancelled.class;
    }

    /**
     * One refusal does not keep the others back.
     *
     * @throws CommandRejected the first refusal, after everybody else has been withdrawn
     */
    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var cancelled = (SessionCancelled) message.getPayload();
        var seats = SeatsTaken.of(history.readEvents(cancelled.sessionId().value()));
        CommandRejected first = null;
        for (var seat : seats.since().entrySet()) {
            var command =
                    new WithdrawEnrolment(
                            cancelled.sessionId(),
                            seat.getKey(),
                            cancelled.reason(),
                            later(cancelled.occurredOn(), seat.getValue()));
            first = first(first, refusal(command, message, commands));
        }
        if (first != null) {
            throw first;
        }
    }

    private @Nullable CommandRejected refusal(
            WithdrawEnrolment command, EventMessage<?> message, Commands commands) {
        try {
            commands.send(command, envelope(message, command.employeeId().value()));
            return null;
        } catch (CommandRejected refused) {
            return refused;
        }
    }

    private static @Nullable CommandRejected first(
            @Nullable CommandRejected known, @Nullable CommandRejected next) {
        return known == null ? next : known;
    }

    /** A cancellation that was dated back still cannot undo a later step before it was taken. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
