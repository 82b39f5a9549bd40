package id.jejak.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values by the day from which they hold, each until the next one. Days may be added in any order;
 * of two values for one day the one added last holds.
 */
public record Dated<T>(NavigableMap<LocalDate, T> byDay) {
    public Dated {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    public static <T> Dated<T> none() {
        return new Dated<>(new TreeMap<>());
    }

    public static <T> Dated<T> from(LocalDate day, T value) {
        return Dated.<T>none().with(day, value);
    }

    public Dated<T> with(LocalDate day, T value) {
        var more = new TreeMap<>(byDay);
        more.put(day, value);
        return new Dated<>(more);
    }

    /** The value that holds on this day; empty before the first. */
    public Optional<T> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** The value that takes over after this day. */
    public Optional<T> after(LocalDate day) {
        return Optional.ofNullable(byDay.higherEntry(day)).map(Map.Entry::getValue);
    }
}
