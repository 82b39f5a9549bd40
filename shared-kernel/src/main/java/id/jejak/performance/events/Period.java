package id.jejak.performance.events;

import java.time.LocalDate;

/**
 * The time that was rated, within one calendar year.
 *
 * @param from first day
 * @param to last day
 */
public record Period(Kind kind, LocalDate from, LocalDate to) {
    /** Monthly and quarterly ratings are both periodic. */
    public enum Kind {
        YEARLY,
        PERIODIC
    }

    public boolean liesInOneYear() {
        return !to.isBefore(from) && from.getYear() == to.getYear();
    }

    public boolean overlaps(Period other) {
        return kind == other.kind && !to.isBefore(other.from) && !other.to.isBefore(from);
    }
}
