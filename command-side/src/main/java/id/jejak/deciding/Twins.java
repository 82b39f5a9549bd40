package id.jejak.deciding;

import id.jejak.kernel.Trace;
import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import java.util.stream.LongStream;

/**
 * Tells a repeated command from another one under the same key, which must not be answered as if it
 * had been done: the same kind of wish, of the same actor, for the same stream.
 */
final class Twins {
    private final Ledger ledger;

    Twins(Ledger ledger) {
        this.ledger = ledger;
    }

    static String nameOf(Command command) {
        return command.getClass().getSimpleName();
    }

    boolean isTwin(Command command, Envelope envelope, CommitReceipt first) {
        var stream = CommandTargets.streamOf(command).toString();
        var positions =
                LongStream.rangeClosed(
                                first.lastPosition() - first.events() + 1, first.lastPosition())
                        .boxed()
                        .toList();
        return ledger.read(positions).stream()
                .anyMatch(
                        event ->
                                stream.equals(event.aggregateId())
                                        && isLeftBy(command, envelope, event));
    }

    private static boolean isLeftBy(Command command, Envelope envelope, StoredEvent event) {
        var trace = LedgerJson.mapper().readTree(event.metadata());
        return trace.path(Trace.COMMAND).asString("").equals(nameOf(command))
                && trace.path(Trace.ACTOR).asString("").equals(envelope.actor().subject());
    }
}
