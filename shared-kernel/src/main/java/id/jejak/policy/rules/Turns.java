package id.jejak.policy.rules;

import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which version of one policy is in force when: each from its day until the next begins or it is
 * retired, whichever comes first. A turn that was retired on its first day or before never came, so
 * the one before it goes on until its own end.
 *
 * @param all turns that were ever decided, by their first day
 */
public record Turns(List<Turn> all) {
    public static final Turns NONE = new Turns(List.of());

    /**
     * @param from first day in force
     * @param retiredFrom first day on which it is not in force whatever follows; null while it was
     *     not retired
     */
    public record Turn(String version, LocalDate from, @Nullable LocalDate retiredFrom) {
        boolean came() {
            return retiredFrom == null || retiredFrom.isAfter(from);
        }

        boolean isRetiredOn(LocalDate day) {
            return retiredFrom != null && !day.isBefore(retiredFrom);
        }
    }

    public Turns {
        all = all.stream().sorted(Comparator.comparing(Turn::from)).toList();
    }

    public Turns after(PolicyEvent event) {
        return switch (event) {
            case PolicyShipped e -> with(e.policy().version(), e.from());
            case PolicyAdopted e -> with(e.policy().version(), e.from());
            case PolicyRetired e -> without(e.policy().version(), e.from());
            default -> this;
        };
    }

    /** Takes the day from whoever had it. */
    public Turns with(String version, LocalDate from) {
        var others = all.stream().filter(turn -> !turn.from().equals(from));
        return new Turns(Stream.concat(others, Stream.of(new Turn(version, from, null))).toList());
    }

    /**
     * Ends a turn. One that had not begun by then never comes, and the version before it goes on.
     *
     * @param from first day without the version
     */
    public Turns without(String version, LocalDate from) {
        return new Turns(
                all.stream()
                        .map(turn -> turn.version().equals(version) ? retired(turn, from) : turn)
                        .toList());
    }

    private static Turn retired(Turn turn, LocalDate from) {
        return new Turn(turn.version(), turn.from(), from);
    }

    /** Whether no version ever had a turn, not even one that was taken back. */
    public boolean neverBegan() {
        return all.isEmpty();
    }

    /** The version in force; empty before the first and after a retirement. */
    public Optional<String> on(LocalDate day) {
        return coming().filter(turn -> !turn.from().isAfter(day))
                .reduce((_, later) -> later)
                .filter(turn -> !turn.isRetiredOn(day))
                .map(Turn::version);
    }

    public Optional<LocalDate> beginOf(String version) {
        return turnOf(version).map(Turn::from);
    }

    /** First day on which the version is not in force any more; empty while no end is known. */
    public Optional<LocalDate> endOf(String version) {
        return turnOf(version)
                .flatMap(
                        turn ->
                                next(turn)
                                        .map(Turn::from)
                                        .or(() -> Optional.ofNullable(turn.retiredFrom())));
    }

    /** The version whose turn ends that of this one; empty where it is retired by then. */
    public Optional<String> successorOf(String version) {
        return turnOf(version).flatMap(this::next).map(Turn::version);
    }

    /** The version that has the day as its first. */
    public Optional<String> beginningOn(LocalDate day) {
        return coming().filter(turn -> turn.from().equals(day)).findFirst().map(Turn::version);
    }

    /** On which a turn begins or ends. */
    public NavigableSet<LocalDate> days() {
        return coming().flatMap(
                        turn -> Stream.of(turn.from(), endOf(turn.version()).orElse(turn.from())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Turn> next(Turn turn) {
        return coming().filter(later -> later.from().isAfter(turn.from()))
                .findFirst()
                .filter(later -> !turn.isRetiredOn(later.from()));
    }

    private Optional<Turn> turnOf(String version) {
        return coming().filter(turn -> turn.version().equals(version)).findFirst();
    }

    private Stream<Turn> coming() {
        return all.stream().filter(Turn::came);
    }
}
