package id.jejak.deciding;

import id.jejak.kernel.Trace;
import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.Ledger;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * Where every command enters. Blocks until the outcome is durable; meant for virtual threads. Where
 * another process writes to the same stream at the same time, the loser decides anew on what the
 * winner left, for some seconds.
 */
public final class Commands {
    private final CommandGateway gateway;
    private final Ledger ledger;
    private final CommandGuard guard;
    private final CommandMeters meters;
    private final Twins twins;

    public Commands(
            CommandGateway gateway, Ledger ledger, CommandGuard guard, CommandMeters meters) {
        this.gateway = gateway;
        this.ledger = ledger;
        this.guard = guard;
        this.meters = meters;
        this.twins = new Twins(ledger);
    }

    /**
     * @throws CommandRejected when a rule refuses, or when the key already belongs to another
     *     command
     * @throws id.jejak.access.AccessDenied when the actor may not
     * @throws ConcurrencyException (or, for a new stream, {@link AggregateStreamCreationException})
     *     when others were always faster
     */
    public Receipt send(Command command, Envelope envelope) {
        return meters.counted(command, () -> permitted(command, envelope));
    }

    private Receipt permitted(Command command, Envelope envelope) {
        guard.check(envelope.actor(), command);
        for (var race = new Race(); ; race.again()) {
            var known = ledger.commitOf(envelope.commandId());
            if (known.isPresent()) {
                return repeated(command, envelope, known.get());
            }
            try {
                return decide(command, envelope);
            } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                meters.lostRace();
                race.lost(lost);
            }
        }
    }

    private Receipt repeated(Command command, Envelope envelope, CommitReceipt first) {
        if (envelope.isIdChosen() && !twins.isTwin(command, envelope, first)) {
            throw new CommandRejected(StreamRejection.KEY_TAKEN);
        }
        return receipt(first);
    }

    private Receipt decide(Command command, Envelope envelope) {
        try {
            gateway.sendAndWait(
                    GenericCommandMessage.asCommandMessage(command)
                            .withMetaData(envelope.metadata())
                            .andMetaData(Map.of(Trace.COMMAND, Twins.nameOf(command))));
            return receiptOf(envelope.commandId())
                    .orElseGet(() -> new Receipt(envelope.commandId(), ledger.head() - 1, 0));
        } catch (CommandRejected rejected) {
            // A twin that another node took in the meantime may be what this one was refused for.
            return ledger.commitOf(envelope.commandId())
                    .map(first -> repeated(command, envelope, first))
                    .orElseThrow(() -> rejected);
        } catch (IncompatibleAggregateException | NoHandlerForCommandException _) {
            // Every command has its handler, so the stream is another aggregate's; the second one
            // says so of an aggregate that was cached.
            throw new CommandRejected(StreamRejection.OTHER_KIND);
        } catch (RuntimeException failed) {
            return Optional.ofNullable(firstCommit(failed))
                    .map(first -> repeated(command, envelope, first))
                    .orElseThrow(() -> failed);
        }
    }

    private Optional<Receipt> receiptOf(String commandId) {
        return ledger.commitOf(commandId).map(Commands::receipt);
    }

    private static Receipt receipt(CommitReceipt commit) {
        return new Receipt(
                String.valueOf(commit.commandId()), commit.lastPosition(), commit.events());
    }

    /** A twin of this command won the race: its outcome is the answer to both. */
    private static @Nullable CommitReceipt firstCommit(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateCommandException duplicate) {
                return duplicate.receipt();
            }
        }
        return null;
    }
}
