package id.jejak.infra.bench.engine;

import id.jejak.infra.bench.engine.Options.Phase;
import id.jejak.infra.bench.engine.Results.Figure;
import id.jejak.infra.bench.measure.Rate;

import org.axonframework.serialization.Serializer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures one engine after the other and prints two tables: figures and targets. */
public final class EngineBench {
    private static final List<Integer> WRITERS = List.of(1, 8, 32);

    private final Options options;
    private final Path folder;
    private final Results results = new Results();
    private final List<String> durablePeers = new ArrayList<>();

    private EngineBench(Options options) throws IOException {
        this.options = options;
        this.folder = Files.createTempDirectory(options.folder(), "jejak-engines");
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new EngineBench(Options.of(arguments));
        try {
            bench.run();
        } finally {
            bench.clear();
            Files.delete(bench.folder);
        }
    }

    private void run() throws Exception {
        System.out.printf("%s, %,d streams%n", Assessments.size(), Assessments.STREAMS);
        for (var engine : options.engines()) {
            if (engine.equals("raw")) {
                measureRaw();
            } else if (!engine.startsWith("postgres") || options.postgres().isPresent()) {
                measure(engine);
            }
        }
        System.out.println();
        results.markdown().forEach(System.out::println);
        System.out.println();
        new Targets(results, durablePeers).markdown(options.sizes()).forEach(System.out::println);
    }

    private Contender open(String engine) {
        return switch (engine) {
            case "jejak-sqlite" -> new JejakSqlite(folder.resolve("jejak.sqlite"));
            case "jejak-mongo" -> new JejakMongo(options.mongo());
            case "axon-mongo" -> new AxonMongo(options.mongo(), Assessments.SERIALIZER);
            case "axon-mongo-stock" -> new AxonMongo(options.mongo(), Assessments.STOCK);
            case "h2" -> AxonJdbc.h2(folder.resolve("h2"), Assessments.SERIALIZER);
            case "h2-stock" -> AxonJdbc.h2(folder.resolve("h2"), Assessments.STOCK);
            case "postgres" -> postgres(Assessments.SERIALIZER);
            case "postgres-stock" -> postgres(Assessments.STOCK);
            default -> throw new IllegalArgumentException("no engine of the name " + engine);
        };
    }

    private Contender postgres(Serializer serializer) {
        return AxonJdbc.postgres(options.postgres().orElseThrow(), serializer);
    }

    private void measure(String name) throws Exception {
        try (var contender = open(name)) {
            if (contender.durable() && !name.startsWith("jejak")) {
                durablePeers.add(name);
            }
            var measuring = new Measuring(contender, options);
            for (var size : sizesUpTo(contender.most())) {
                measuring.fillTo(size);
                measure(name, measuring, size);
            }
        }
        if (name.equals("jejak-sqlite") && options.phases().contains(Phase.MEMORY)) {
            SmallReplay.inAProcessOfItsOwn(folder.resolve("jejak.sqlite"));
        }
        clear();
    }

    /** Sizes beyond an engine are measured at what it can hold, in rows of their own. */
    private List<Integer> sizesUpTo(int most) {
        return options.sizes().stream().map(size -> Math.min(size, most)).distinct().toList();
    }

    private void measure(String name, Measuring measuring, int size) throws Exception {
        if (options.phases().contains(Phase.REPLAY)) {
            result(name, new Figure(Targets.REPLAY, size), measuring::replay);
        }
        if (options.phases().contains(Phase.LOAD)) {
            measuring.load(warmUp());
            result(name, new Figure(Targets.LOAD, size), () -> measuring.load(options.seconds()));
        }
        if (options.phases().contains(Phase.APPEND)) {
            measuring.append(8, warmUp());
            for (var writers : WRITERS) {
                result(
                        name,
                        new Figure(Targets.append(writers), size),
                        () -> measuring.append(writers, options.seconds()));
            }
        }
    }

    private void measureRaw() throws Exception {
        try (var raw = new RawSqlite(folder.resolve("raw.sqlite"))) {
            for (var size : options.sizes()) {
                raw.fillTo(size);
                for (var batch : List.of(32, 500)) {
                    result(
                            "raw",
                            new Figure(Targets.raw(batch), size),
                            () -> raw.insert(batch, options.seconds()));
                }
            }
        }
        clear();
    }

    private void result(String engine, Figure figure, Callable<Rate> measurement) throws Exception {
        results.add(engine, figure, Rate.median(options.repeats(), measurement));
    }

    private Duration warmUp() {
        return options.seconds().dividedBy(2);
    }

    /** Each engine finds an empty disk. */
    private void clear() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
