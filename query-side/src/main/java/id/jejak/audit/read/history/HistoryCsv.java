package id.jejak.audit.read.history;

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

    static String row(HistoryAnswer.Entry entry) {
        return line(
                Long.toString(entry.position()),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.type(),
                entry.aggregateId(),
                entry.employeeId(),
                String.join(" > ", entry.path()),
                entry.actor(),
                entry.actorRole(),
                entry.onBehalfOf(),
                entry.reason(),
                entry.source(),
                entry.commandId(),
                entry.correlationId(),
                entry.eventId());
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
