package id.jejak.infra.bench.engine;

import id.jejak.infra.bench.measure.Rate;
import id.jejak.infra.bench.measure.Stopwatch;
import id.jejak.infra.bench.measure.Workers;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The questions asked of every engine. */
final class Measuring {
    private static final int FILLERS = 400;

    private final Contender contender;
    private final EventStorageEngine engine;
    private final Options options;
    private final Sequences sequences = new Sequences();

    Measuring(Contender contender, Options options) {
        this.contender = contender;
        this.engine = contender.engine();
        this.options = options;
    }

    /** Brings the store to this size; what was appended while measuring counts. */
    void fillTo(int size) throws Exception {
        if (contender.fillBatch() == 1) {
            fillByCommands(size);
        }
        for (var left = size - sequences.count(); left > 0; left = size - sequences.count()) {
            engine.appendEvents(sequences.fill((int) Math.min(contender.fillBatch(), left)));
        }
    }

    private void fillByCommands(int size) {
        var left = new AtomicLong(size - sequences.count());
        var streams = Assessments.STREAMS / FILLERS;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var filler = 0; filler < FILLERS; filler++) {
                var first = filler * streams;
                executor.submit(() -> fillTheirs(first, streams, left));
            }
        }
    }

    private void fillTheirs(int first, int streams, AtomicLong left) {
        for (var turn = 0; left.getAndDecrement() > 0; turn++) {
            append(first + turn % streams);
        }
    }

    /** Commands that leave one event each, by so many writers at once. */
    Rate append(int writers, Duration duration) throws Exception {
        var streams = Assessments.STREAMS / writers;
        return Workers.run(
                writers,
                options.virtualThreads(),
                duration,
                number -> {
                    var random = new SplittableRandom(number);
                    return () -> append(number * streams + random.nextInt(streams));
                });
    }

    private void append(int stream) {
        engine.appendEvents(List.of(sequences.next(stream)));
    }

    /** Every event from the first on, its payload deserialised. */
    Rate replay() {
        return replay(engine);
    }

    static Rate replay(EventStorageEngine engine) {
        var watch = new Stopwatch();
        var events =
                engine.readEvents(null, false)
                        .mapToLong(event -> event.getPayload() == null ? 0 : 1)
                        .sum();
        return Rate.of(events, watch.seconds(), watch.processorSeconds());
    }

    /** Whole streams, chosen at random, their payloads deserialised: what loads an aggregate. */
    Rate load(Duration duration) throws Exception {
        return Workers.run(
                8,
                options.virtualThreads(),
                duration,
                number -> {
                    var random = new SplittableRandom(number);
                    return () ->
                            engine.readEvents(
                                            Assessments.stream(random.nextInt(Assessments.STREAMS)),
                                            0)
                                    .forEachRemaining(event -> event.getPayload());
                });
    }
}
