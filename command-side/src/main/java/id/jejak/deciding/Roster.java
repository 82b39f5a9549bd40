package id.jejak.deciding;

import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable map by employee for crowds. A change copies one of 64 parts instead of everything,
 * so that folding thousands of participants stays cheap and a cached state may be shared.
 */
public final class Roster<V> {
    private static final int PARTS = 64;

    private final List<Map<EmployeeId, V>> parts;

    private Roster(List<Map<EmployeeId, V>> parts) {
        this.parts = parts;
    }

    public static <V> Roster<V> empty() {
        return new Roster<>(Collections.nCopies(PARTS, Map.of()));
    }

    public Optional<V> of(EmployeeId employee) {
        return Optional.ofNullable(parts.get(partOf(employee)).get(employee));
    }

    public Roster<V> with(EmployeeId employee, V value) {
        var at = partOf(employee);
        var part = new HashMap<>(parts.get(at));
        part.put(employee, value);
        var next = new ArrayList<>(parts);
        next.set(at, part);
        return new Roster<>(next);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster<?> roster && parts.equals(roster.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    private static int partOf(EmployeeId employee) {
        var hash = employee.hashCode();
        return (hash ^ hash >>> 16) & (PARTS - 1);
    }
}
