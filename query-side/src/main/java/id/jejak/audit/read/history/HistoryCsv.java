package id.jejak.audit.read.history;

import id.jejak.kernel.Trace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows after RFC 4180, for spreadsheets: a cell that would start a formula is made text. Without
 * payloads, so that a file that is passed on carries no personal data of the events.
 */
final class HistoryCsv {
    static final String HEADER =
            "position,recordedAt,occurredOn,type,aggregateId,employeeId,agency,actor,actorRole,"
                    + "onBehalfOf,reason,source,commandId,correlationId,eventId\r\n";

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private HistoryCsv() {}

    static String row(Note note) {
        return line(
                Long.toString(note.position()),
                note.recordedAt(),
                note.occurredOn(),
                note.type(),
                note.aggregateId(),
                note.employeeId(),
                String.join(" > ", note.path()),
                note.trace(Trace.ACTOR),
                note.trace(Trace.ACTOR_ROLE),
                note.trace(Trace.ON_BEHALF_OF),
                note.trace(Trace.REASON),
                note.trace(Trace.SOURCE),
                note.trace(Trace.COMMAND_ID),
                note.trace(Trace.CORRELATION_ID),
                note.eventId());
    }

    private static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(HistoryCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var inert = STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return inert.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + inert.replace("\"", "\"\"") + '"'
                : inert;
    }
}
