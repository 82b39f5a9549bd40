package id.jejak.policy.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version of one policy is in force when: each from its day until the next entry. A day
 * without a version is one on which the policy was retired.
 */
public record Turns(NavigableMap<LocalDate, Optional<String>> byDay) {
    public static final Turns NONE = new Turns(new TreeMap<>());

    public Turns {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /** A retirement that would have come after {@code from} is then one of nobody. */
    public Turns with(String version, LocalDate from) {
        var next = new TreeMap<>(byDay);
        next.put(from, Optional.of(version));
        var later = next.higherEntry(from);
        if (later != null && later.getValue().isEmpty()) {
            next.remove(later.getKey());
        }
        return new Turns(next);
    }

    /**
     * Ends a turn. One that had not begun by then never comes, and the version before it goes on.
     *
     * @param from first day without the version
     */
    public Turns without(String version, LocalDate from) {
        var next = new TreeMap<>(byDay);
        beginOf(version)
                .ifPresent(
                        begin -> {
                            if (from.isAfter(begin)) {
                                next.put(from, Optional.empty());
                            } else {
                                next.remove(begin);
                            }
                        });
        return new Turns(next);
    }

    /** The version in force; empty before the first and after a retirement. */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    public Optional<LocalDate> beginOf(String version) {
        return byDay.entrySet().stream()
                .filter(turn -> turn.getValue().filter(version::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** First day on which the version is not in force any more; empty while no end is known. */
    public Optional<LocalDate> endOf(String version) {
        return beginOf(version).map(byDay::higherKey);
    }

    /** The version that has the day as its first. */
    public Optional<String> beginningOn(LocalDate day) {
        return byDay.getOrDefault(day, Optional.empty());
    }

    /** The version whose turn is cut short by one that begins on this day. */
    public Optional<String> before(LocalDate day) {
        return Optional.ofNullable(byDay.lowerEntry(day)).flatMap(Map.Entry::getValue);
    }
}
