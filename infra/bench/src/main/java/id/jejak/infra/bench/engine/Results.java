package id.jejak.infra.bench.engine;

import id.jejak.infra.bench.measure.Rate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured so far: figures by rows, engines by columns. */
final class Results {

    /**
     * @param size events in the store when it was measured
     */
    record Figure(String name, int size) {}

    private final Set<String> engines = new LinkedHashSet<>();
    private final Map<Figure, Map<String, Rate>> rows = new LinkedHashMap<>();

    void add(String engine, Figure figure, Rate rate) {
        engines.add(engine);
        rows.computeIfAbsent(figure, _ -> new LinkedHashMap<>()).put(engine, rate);
        System.out.printf(
                "    %-14s %-26s %,10d events  %s%n",
                engine, figure.name(), figure.size(), cell(rate));
    }

    Optional<Double> perSecond(String engine, Figure figure) {
        return Optional.ofNullable(rows.getOrDefault(figure, Map.of()).get(engine))
                .map(Rate::perSecond);
    }

    Set<Figure> figures() {
        return rows.keySet();
    }

    List<String> markdown() {
        var lines = new ArrayList<String>();
        lines.add(
                "| a second (p50 / p99, processor time) | events in the store | "
                        + String.join(" | ", engines)
                        + " |");
        lines.add("|---|---|" + "---|".repeat(engines.size()));
        rows.forEach((figure, row) -> lines.add(line(figure, row)));
        return lines;
    }

    private String line(Figure figure, Map<String, Rate> row) {
        return engines.stream()
                .map(engine -> cell(row.get(engine)))
                .collect(
                        Collectors.joining(
                                " | ",
                                "| %s | %,d | ".formatted(figure.name(), figure.size()),
                                " |"));
    }

    private static String cell(@Nullable Rate rate) {
        if (rate == null) {
            return "";
        }
        return rate.p50() == 0 ? rate.plain() : rate.withLatency();
    }
}
