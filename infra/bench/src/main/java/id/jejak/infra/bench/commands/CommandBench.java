package id.jejak.infra.bench.commands;

import id.jejak.infra.bench.Api;
import id.jejak.infra.bench.Jejak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands over HTTP, each answered once it is durable, and starts on the ledger they leave. {@code
 * java ... CommandBench <jar of the app> [connections] [seconds] [port]}; load and process share
 * the machine.
 */
public final class CommandBench implements AutoCloseable {
    private static final List<String> JVM =
            List.of("-XX:MaxRAMPercentage=50", "-XX:+UseParallelGC");
    private static final List<String> EMPTY = List.of("--jejak.sample=none");
    private static final long LONGEST_START = 600;
    private static final int ROUNDS = 3;

    private final Path jar;
    private final int connections;
    private final Duration each;
    private final int port;
    private final Path data;
    private final List<String> rows = new ArrayList<>();

    private CommandBench(Path jar, int connections, Duration each, int port) throws IOException {
        this.jar = jar;
        this.connections = connections;
        this.each = each;
        this.port = port;
        this.data = Files.createTempDirectory("jejak-commands");
    }

    public static void main(String[] arguments) throws Exception {
        var connections = number(arguments, 1, 64);
        var seconds = Duration.ofSeconds(number(arguments, 2, 20));
        var port = number(arguments, 3, 8182);
        try (var bench = new CommandBench(Path.of(arguments[0]), connections, seconds, port)) {
            bench.run();
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private void run() throws Exception {
        var began = System.nanoTime();
        String password;
        try (var jejak = Jejak.start(jar, data, port, JVM, EMPTY)) {
            password = jejak.await("\\| admin\\s+(\\S+)", LONGEST_START).group(1);
            jejak.await("Ready: ", LONGEST_START);
            started(began, 0);
            load(jejak, password);
            jejak.kill();
        }
        startAgain(password);
        System.out.println("\n| figure | measured |\n|---|---|");
        rows.forEach(System.out::println);
    }

    private void load(Jejak jejak, String password) throws Exception {
        var office = new Office();
        String officer;
        try (var admin = new Line(port, "admin", password)) {
            officer = office.found(admin);
        }
        office.work(port, officer, connections, each);
        for (var round = 0; round < ROUNDS; round++) {
            var before = jejak.processorTime();
            var rate = office.work(port, officer, connections, each);
            var used = jejak.processorTime().minus(before).toMillis();
            row(
                    "commands over HTTP, %d connections, a second (p50 / p99)"
                            .formatted(connections),
                    rate.withLatency());
            row(
                    "processor time for each, read models included",
                    "%.2f ms".formatted(used / rate.perSecond() / each.toSeconds()));
        }
    }

    private void startAgain(String password) throws Exception {
        var began = System.nanoTime();
        try (var jejak = Jejak.start(jar, data, port, JVM, EMPTY)) {
            jejak.await("Ready: ", LONGEST_START);
            var health = new Api(port, password).get("/actuator/health");
            started(began, health.at("/components/ledger/details/events").asLong());
            jejak.kill();
        }
    }

    private void started(long began, long events) {
        row(
                "start with %,d events in the ledger, after kill -9".formatted(events),
                "%.1f s".formatted((System.nanoTime() - began) / 1e9));
    }

    private void row(String figure, String measured) {
        rows.add("| " + figure + " | " + measured + " |");
        System.out.println(rows.getLast());
    }

    /** Each run begins with an empty folder. */
    @Override
    public void close() throws IOException {
        try (var files = Files.walk(data)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
