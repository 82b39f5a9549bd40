package id.jejak.infra.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Lets an Axon processor drive an automation. Its commands are sent from a thread without a unit of
 * work: within the processor's, Axon would hold all events back to the end of the batch and record
 * them as one commit, while every command of ours is a commit of its own.
 */
final class AutomationHandler implements EventMessageHandler {
    private final Automation automation;
    private final EventStore history;
    private final Supplier<Commands> commands;

    AutomationHandler(Automation automation, EventStore history, Supplier<Commands> commands) {
        this.automation = automation;
        this.history = history;
        this.commands = commands;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var task =
                new FutureTask<@Nullable Object>(
                        () -> automation.react(message, history, commands.get()), null);
        Thread.ofVirtual().name(Automation.processor(automation)).start(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException itself
                    ? itself
                    : new CompletionException(failed.getCause());
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoppedWhileReacting(interrupted);
        }
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return automation.concerns(payloadType);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public String toString() {
        return Automation.processor(automation);
    }
}
