package id.jejak.deciding;

import id.jejak.kernel.Actor;
import id.jejak.kernel.Trace;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param commandId given by the caller; the same id twice is stored once
 * @param onBehalfOf in whose name the actor acts, where that is somebody else
 * @param reason why, in the actor's words
 * @param source {@code api}, {@code public}, {@code import:<file>#<row>} or {@code
 *     automation:<name>}
 * @param cause the event an automation answers to
 */
public record Envelope(
        String commandId,
        Actor actor,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        String source,
        @Nullable Cause cause) {
    public static final String API = "api";
    public static final String PUBLIC = "public";

    /**
     * @param eventId identifier of the event
     * @param correlationId what the event itself belongs to
     */
    public record Cause(String eventId, String correlationId) {}

    public Envelope(
            String commandId,
            Actor actor,
            @Nullable String onBehalfOf,
            @Nullable String reason,
            String source) {
        this(commandId, actor, onBehalfOf, reason, source, null);
    }

    public static Envelope of(String commandId, Actor actor, String source) {
        return new Envelope(commandId, actor, null, null, source);
    }

    /** Whether somebody chose the id; an import derives it from what the row says. */
    boolean isIdChosen() {
        return source.equals(API);
    }

    Map<String, Object> metadata() {
        var entries = new HashMap<String, Object>();
        entries.put(Trace.COMMAND_ID, commandId);
        entries.put(Trace.ACTOR, actor.subject());
        entries.put(Trace.ACTOR_ROLE, actor.role().name());
        entries.put(Trace.SOURCE, source);
        if (onBehalfOf != null) {
            entries.put(Trace.ON_BEHALF_OF, onBehalfOf);
        }
        if (reason != null) {
            entries.put(Trace.REASON, reason);
        }
        if (cause != null) {
            entries.put(Trace.CAUSATION_ID, cause.eventId());
            entries.put(Trace.CORRELATION_ID, cause.correlationId());
        }
        return entries;
    }
}
