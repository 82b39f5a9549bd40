package id.jejak.deciding;

import id.jejak.kernel.Trace;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands down from a command to its events who acted, why, and what caused it. */
public final class TraceProvider implements CorrelationDataProvider {
    private static final List<String> HANDED_DOWN =
            List.of(
                    Trace.COMMAND_ID,
                    Trace.COMMAND,
                    Trace.ACTOR,
                    Trace.ACTOR_ROLE,
                    Trace.ON_BEHALF_OF,
                    Trace.REASON,
                    Trace.SOURCE);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var given = message.getMetaData();
        var handed = new HashMap<String, Object>();
        HANDED_DOWN.forEach(key -> handed.computeIfAbsent(key, given::get));
        handed.put(Trace.CAUSATION_ID, causeOf(message));
        handed.put(
                Trace.CORRELATION_ID,
                given.getOrDefault(Trace.CORRELATION_ID, message.getIdentifier()));
        handed.put(Trace.TRACE_ID, given.getOrDefault(Trace.TRACE_ID, message.getIdentifier()));
        return handed;
    }

    /** A command that answers to an event names it; any other is the cause itself. */
    private static Object causeOf(Message<?> message) {
        return message instanceof CommandMessage<?>
                ? message.getMetaData()
                        .getOrDefault(Trace.CAUSATION_ID, (Object) message.getIdentifier())
                : message.getIdentifier();
    }
}
