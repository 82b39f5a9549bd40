package id.jejak.infra.bench.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to measure.
 *
 * @param sizes events in the store before it is measured, ascending
 * @param seconds of each measurement of appends and loads
 * @param repeats of each measurement; the median counts
 * @param postgres JDBC address; without it PostgreSQL is left out
 * @param mongo address; without it a server in this process is asked
 */
record Options(
        List<String> engines,
        List<Integer> sizes,
        Set<Phase> phases,
        Duration seconds,
        int repeats,
        boolean virtualThreads,
        Path folder,
        Optional<String> postgres,
        Optional<String> mongo) {

    enum Phase {
        APPEND,
        REPLAY,
        LOAD,
        MEMORY
    }

    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "engines",
                            "raw,jejak-sqlite,h2,h2-stock,postgres,postgres-stock,jejak-mongo,axon-mongo,axon-mongo-stock",
                    "sizes", "100000,2000000",
                    "phases", "append,replay,load,memory",
                    "seconds", "5",
                    "repeats", "3",
                    "threads", "virtual",
                    "folder", System.getProperty("java.io.tmpdir"));

    /**
     * @param arguments such as {@code --sizes=10000}
     */
    static Options of(String[] arguments) {
        var given = new HashMap<>(DEFAULTS);
        for (var argument : arguments) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            given.put(parts[0], parts[1]);
        }
        return new Options(
                list(given.get("engines")),
                list(given.get("sizes")).stream().map(Integer::valueOf).sorted().toList(),
                Set.copyOf(
                        list(given.get("phases").toUpperCase(Locale.ROOT)).stream()
                                .map(Phase::valueOf)
                                .toList()),
                Duration.ofMillis((long) (Double.parseDouble(given.get("seconds")) * 1000)),
                Integer.parseInt(given.get("repeats")),
                given.get("threads").equals("virtual"),
                Path.of(given.get("folder")),
                Optional.ofNullable(given.get("postgres")),
                Optional.ofNullable(given.get("mongo")));
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(","));
    }
}
