package id.jejak.discipline.rules;

import id.jejak.discipline.events.Severity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A measure that was not annulled, as other rules weigh it.
 *
 * @param until last day in force, the day of lifting where it was lifted early; null where none is
 *     told
 */
public record Measure(Severity severity, LocalDate from, @Nullable LocalDate until) {
    /** Of medium or heavy level. */
    public boolean isGrave() {
        return severity != Severity.LIGHT;
    }

    public LocalDate lastKnownDay() {
        return until == null ? from : until;
    }
}
