package id.jejak.policy.read.lab;

import static java.util.Objects.requireNonNull;

import id.jejak.policy.rules.lab.Row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The people of a report's changed decisions, and what of each may be told. Rows of one person can
 * be put together, as they bear one pseudonym; so the places of all of them count together: as many
 * people as the smallest group has must share them, or they are told more coarsely.
 */
final class Crowd {
    /**
     * @param places agency, class of post and kind of employment together
     */
    private record Path(
            SortedSet<String> places, SortedSet<String> agencies, SortedSet<String> standings) {
        Path() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void pass(Row row) {
            var standing = row.postClass() + " " + row.kind();
            places.add(row.agency() + " " + standing);
            agencies.add(requireNonNull(row.agency()));
            standings.add(standing);
        }
    }

    private final Map<String, Told> told;

    private Crowd(Map<String, Told> told) {
        this.told = told;
    }

    /**
     * @param smallest how many people a group has at least
     */
    static Crowd of(Stream<Row> rows, int smallest) {
        var paths = new LinkedHashMap<String, Path>();
        rows.forEach(
                row ->
                        paths.computeIfAbsent(requireNonNull(row.employee()), _ -> new Path())
                                .pass(row));
        var told = new HashMap<String, Told>();
        settle(Told.ALL, Path::places, smallest, paths, told);
        settle(Told.AGENCY, Path::agencies, smallest, paths, told);
        settle(Told.STANDING, Path::standings, smallest, paths, told);
        return new Crowd(told);
    }

    /** Who stays alone at one step is looked at again with the others who did. */
    private static void settle(
            Told step,
            Function<Path, SortedSet<String>> seen,
            int smallest,
            Map<String, Path> paths,
            Map<String, Told> told) {
        var alike = new HashMap<Set<String>, Integer>();
        paths.values().forEach(path -> alike.merge(seen.apply(path), 1, Integer::sum));
        paths.entrySet()
                .removeIf(
                        one -> {
                            var enough = alike.get(seen.apply(one.getValue())) >= smallest;
                            if (enough) {
                                told.put(one.getKey(), step);
                            }
                            return enough;
                        });
    }

    Told told(String employee) {
        return told.getOrDefault(employee, Told.NOTHING);
    }
}
