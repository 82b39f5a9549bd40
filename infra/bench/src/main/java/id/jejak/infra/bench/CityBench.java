package id.jejak.infra.bench;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole city: import, answers, what-ifs, start after {@code kill -9}. {@code java ... CityBench
 * <jar of the app> [sample] [port]}; prints each figure once it is known, and all of them at the
 * end.
 */
public final class CityBench {
    /** As {@code mvn spring-boot:run} starts it. */
    private static final List<String> JVM =
            List.of("-XX:MaxRAMPercentage=50", "-XX:+UseParallelGC");

    private static final int ASKED = 4_000;
    private static final int WARM_UP = 1_000;
    private static final int PEOPLE_PER_AGENCY = 40;
    private static final long SEED = 42;
    private static final long LONGEST_START = 900;
    private static final int REBUILDS = 3;

    private final Path jar;
    private final String sample;
    private final int port;
    private final List<String> rows = new ArrayList<>();

    private CityBench(Path jar, String sample, int port) {
        this.jar = jar;
        this.sample = sample;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        var sample = arguments.length > 1 ? arguments[1] : "palembang";
        var port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8181;
        new CityBench(Path.of(arguments[0]), sample, port).run();
    }

    private void run() throws Exception {
        var data = Files.createTempDirectory("jejak-bench");
        var password = importAndAsk(data);
        startAgain(data, password);
        System.out.println("\n| figure (" + sample + ") | measured |\n|---|---|");
        rows.forEach(System.out::println);
    }

    private String importAndAsk(Path data) throws Exception {
        try (var jejak = Jejak.start(jar, data, port, JVM, List.of("--jejak.sample=" + sample))) {
            var password = jejak.await("\\| admin\\s+(\\S+)", 120).group(1);
            jejak.await("Ready: ", LONGEST_START);
            var api = new Api(port, password);
            report(api.get("/api/imports").get(0));
            ask(api);
            var lab = new WhatIfs(port, password);
            lab.questions().forEach(this::row);
            lab.besideCommands().forEach(this::row);
            jejak.kill();
            return password;
        }
    }

    private void report(JsonNode run) {
        var seconds =
                Duration.between(
                                        Instant.parse(run.get("startedAt").asString()),
                                        Instant.parse(run.get("finishedAt").asString()))
                                .toMillis()
                        / 1e3;
        var imported = 0L;
        for (var file : run.get("files")) {
            imported += file.get("rowsRead").asLong();
        }
        row("rows imported", "%,d".formatted(imported));
        row("import, rows a second", "%,.0f".formatted(imported / seconds));
    }

    private void ask(Api api) throws Exception {
        var agencies = new ArrayList<String>();
        collect(api.get("/api/agencies"), agencies);
        var dashboards = agencies.stream().map(id -> "/api/agencies/" + id + "/dashboard").toList();
        var replays = new ArrayList<String>();
        for (var agency : agencies.subList(0, Math.min(PEOPLE_PER_AGENCY, agencies.size()))) {
            for (var person : api.get("/api/agencies/" + agency + "/employees").get("people")) {
                replays.add(
                        "/api/employees/"
                                + person.get("employeeId").asString()
                                + "/replay?asOf=2024-06-30");
            }
        }
        measure("dashboard", api, dashboards);
        measure("replay of one employee", api, replays);
    }

    private void measure(String what, Api api, List<String> paths) throws Exception {
        Latency.of(api, paths, WARM_UP, SEED);
        var latency = Latency.of(api, paths, ASKED, SEED + 1);
        row(
                what + ", p50 / p99 over HTTP, 4 askers",
                "%.1f ms / %.1f ms, %,.0f a second"
                        .formatted(latency.p50(), latency.p99(), latency.perSecond()));
    }

    private void startAgain(Path data, String password) throws Exception {
        var began = System.nanoTime();
        try (var jejak = Jejak.start(jar, data, port, JVM, List.of("--jejak.sample=" + sample))) {
            jejak.await("Ready: ", LONGEST_START);
            var seconds = (System.nanoTime() - began) / 1e9;
            row("events in the ledger", "%,d".formatted(events(password)));
            row("start from the file, read models rebuilt", "%.1f s".formatted(seconds));
            new RebuildBench(new Api(port, password), events(password))
                    .rounds(REBUILDS)
                    .forEach(round -> row("all read models rebuilt while they answer", round));
        }
    }

    private long events(String password) throws Exception {
        var health = new Api(port, password).get("/actuator/health");
        return health.at("/components/ledger/details/events").asLong();
    }

    /** Every id of the agency tree, wherever it stands. */
    private static void collect(JsonNode node, List<String> ids) {
        if (node.isObject() && node.has("agencyId")) {
            ids.add(node.get("agencyId").asString());
        }
        node.forEach(child -> collect(child, ids));
    }

    private void row(String figure, String measured) {
        row(figure + " | " + measured);
    }

    private void row(String cells) {
        rows.add("| " + cells + " |");
        System.out.println(rows.getLast());
    }
}
