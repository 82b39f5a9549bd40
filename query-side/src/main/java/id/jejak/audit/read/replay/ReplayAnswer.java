package id.jejak.audit.read.replay;

import id.jejak.dossier.rules.Timeline.Absence;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * @param position the answer contains everything recorded up to here
 * @param state null if the events contradict each other; then {@code problem} says how
 * @param events what the state was folded from, in the order it happened
 */
record ReplayAnswer(
        EmployeeId employeeId,
        LocalDate asOf,
        Instant knownAt,
        long position,
        @Nullable State state,
        @Nullable String problem,
        List<Event> events,
        LeftOut leftOut) {

    /** An event as it is stored. */
    record Event(
            long position,
            String eventId,
            String type,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String actorRole,
            @Nullable String onBehalfOf,
            @Nullable String reason,
            @Nullable String source,
            JsonNode payload) {}

    record LeftOut(int notYetHappened, int notYetKnown, List<Left> events) {}

    record Left(
            long position, String type, LocalDate occurredOn, Instant recordedAt, Absence why) {}
}
