package id.jejak.infra.bench.engine;

import id.jejak.infra.bench.engine.Results.Figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The targets, as ratios within one run. */
final class Targets {
    static final String REPLAY = "replay";
    static final String LOAD = "stream loads";
    private static final String JEJAK = "jejak-sqlite";

    /** The engines of Axon whose appends outlive a power failure. */
    private final List<String> peers;

    private final Results results;
    private final List<String> lines =
            new ArrayList<>(List.of("| target | wanted | measured |", "|---|---|---|"));

    Targets(Results results, List<String> durablePeers) {
        this.results = results;
        this.peers = durablePeers;
    }

    static String append(int writers) {
        return "append, %d writer%s".formatted(writers, writers == 1 ? "" : "s");
    }

    static String raw(int batch) {
        return "append, batches of " + batch;
    }

    List<String> markdown(List<Integer> sizes) {
        for (var size : sizes) {
            against("append, 32 writers, against the best durable engine of Axon", 10, 32, size);
            against("append, 1 writer, against the best durable engine of Axon", 1, 1, size);
            for (var batch : List.of(32, 500)) {
                ratio(
                        "append, 32 writers, against raw inserts in batches of " + batch,
                        0.6,
                        size,
                        jejak(append(32), size),
                        results.perSecond("raw", new Figure(raw(batch), size)));
            }
            ratio(
                    "replay, against the best engine of Axon",
                    5,
                    size,
                    jejak(REPLAY, size),
                    best(REPLAY, size));
        }
        growth(sizes);
        return lines;
    }

    private void against(String name, double wanted, int writers, int size) {
        var figure = append(writers);
        ratio(name, wanted, size, jejak(figure, size), best(figure, size));
    }

    /** How much dearer everything is in the largest store than in the smallest. */
    private void growth(List<Integer> sizes) {
        var small = sizes.getFirst();
        var large = sizes.getLast();
        if (small.equals(large)) {
            return;
        }
        Stream.of(append(1), append(8), append(32), REPLAY)
                .forEach(
                        figure ->
                                jejak(figure, small)
                                        .flatMap(a -> jejak(figure, large).map(b -> a / b))
                                        .ifPresent(
                                                times ->
                                                        lines.add(
                                                                "| cost of %s at %,d against %,d events | at most 1.2 | %.2f |"
                                                                        .formatted(
                                                                                figure, large,
                                                                                small, times))));
    }

    private Optional<Double> jejak(String figure, int size) {
        return results.perSecond(JEJAK, new Figure(figure, size));
    }

    private Optional<Double> best(String figure, int size) {
        return peers.stream()
                .flatMap(peer -> results.perSecond(peer, new Figure(figure, size)).stream())
                .max(Comparator.naturalOrder());
    }

    private void ratio(
            String name, double wanted, int size, Optional<Double> ours, Optional<Double> theirs) {
        if (ours.isPresent() && theirs.isPresent()) {
            lines.add(
                    "| %s, %,d events | at least %s | %.2f |"
                            .formatted(name, size, wanted, ours.get() / theirs.get()));
        }
    }
}
