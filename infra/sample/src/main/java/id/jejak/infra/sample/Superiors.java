package id.jejak.infra.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Who leads whom: the head of the unit, and heads are led by the head of their agency. */
final class Superiors {
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2022, 1, 3),
                    LocalDate.of(2023, 7, 3),
                    LocalDate.of(2025, 1, 2),
                    LocalDate.of(2026, 1, 5));

    private final LocalDate until;
    private final Pools pools;
    private final Map<String, @Nullable Employee> heads = new HashMap<>();
    private final Map<Employee, Course<Employee>> named = new HashMap<>();

    private final Map<Employee, LocalDate> since = new HashMap<>();

    /** Who was named for whom: no two people ever lead each other, on whatever day. */
    private final Set<String> pairs = new HashSet<>();

    Superiors(LocalDate until, Pools pools) {
        this.until = until;
        this.pools = pools;
    }

    void write(CsvFile atasan) {
        for (var employee : pools.everybody()) {
            for (var day : DAYS) {
                if (!day.isAfter(until) && employee.serves(day)) {
                    name(employee, day, atasan);
                }
            }
        }
    }

    /** Null before the first was named, and for heads of agencies. */
    @Nullable Employee of(Employee employee, LocalDate day) {
        var course = named.get(employee);
        var from = since.get(employee);
        return course == null || from == null || day.isBefore(from) || !course.at(day).serves(day)
                ? null
                : course.at(day);
    }

    private void name(Employee employee, LocalDate day, CsvFile atasan) {
        var superior = superior(employee, day);
        if (superior == null || superior == employee || pairs.contains(pair(superior, employee))) {
            return;
        }
        pairs.add(pair(employee, superior));
        var known = named.get(employee);
        if (known == null) {
            named.put(employee, new Course<>(day, superior));
            since.put(employee, day);
        } else if (known.last() == superior) {
            return;
        } else {
            known.add(day, superior);
        }
        atasan.row(employee.nip(), superior.nip(), day);
    }

    private static String pair(Employee led, Employee leader) {
        return led.number() + " " + leader.number();
    }

    private @Nullable Employee superior(Employee employee, LocalDate day) {
        var unit = employee.unit(day);
        var chief = head(unit.agency(), day, unit.agency(), _ -> true);
        if (employee.post(day).isStructural()) {
            return chief;
        }
        var near = head(unit.code(), day, unit.agency(), e -> e.unit(day).equals(unit));
        return near == null ? chief : near;
    }

    private @Nullable Employee head(
            String place, LocalDate day, String agency, Predicate<Employee> works) {
        return heads.computeIfAbsent(
                place + "/" + day,
                _ ->
                        pools.heads(agency).stream()
                                .filter(e -> e.serves(day) && e.post(day).isStructural())
                                .filter(e -> e.unit(day).agency().equals(agency))
                                .filter(works)
                                .min(
                                        Comparator.comparing(
                                                        (Employee e) -> e.post(day).postClass())
                                                .thenComparing(Employee::number))
                                .orElse(null));
    }
}
