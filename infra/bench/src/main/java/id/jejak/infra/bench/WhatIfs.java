package id.jejak.infra.bench;

import id.jejak.infra.bench.commands.Line;
import id.jejak.infra.bench.commands.Office;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks the ready-made questions of the policy lab, each twice with its report thrown away between,
 * and commands while what-ifs run.
 */
final class WhatIfs {
    private static final String QUESTIONS = "/api/lab/questions";

    /** How exactly it is measured. */
    private static final int CLOSE_LOOK_MILLIS = 5;

    /** As a page looks again. */
    private static final int LOOK_MILLIS = 500;

    private static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 2;
    private static final int ROUNDS = 3;
    private static final Duration EACH = Duration.ofSeconds(5);

    /**
     * What one answer took, in seconds.
     *
     * @param counted until everything was counted and broken down
     * @param whole until every changed decision was written, too
     */
    private record Answer(JsonNode report, double counted, double whole) {
        String took() {
            return "%.2f / %.2f s".formatted(counted, whole);
        }
    }

    private final Api api;
    private final int port;
    private final String password;

    WhatIfs(int port, String password) {
        this.api = new Api(port, password);
        this.port = port;
        this.password = password;
    }

    /** A row for each question. */
    List<String> questions() throws IOException, InterruptedException {
        var rows = new ArrayList<String>();
        for (var ready : api.get("/api/lab/templates")) {
            var first = answer(ready.get("question"), CLOSE_LOOK_MILLIS);
            var again = answer(ready.get("question"), CLOSE_LOOK_MILLIS);
            var recorded = again.report.get("reproduction");
            rows.add(
                    "what-if %s: counted / whole, and once more | %s, %s; %,d of %,d reproduced, %d disagreeing"
                            .formatted(
                                    ready.get("key").asString(),
                                    first.took(),
                                    again.took(),
                                    recorded.get("reproduced").asLong(),
                                    recorded.get("recorded").asLong(),
                                    again.report.at("/secondOpinion/disagreeing").asLong()));
        }
        return rows;
    }

    /** Commands alone, and while as many what-ifs run as may run at once; by turns. */
    List<String> besideCommands() throws Exception {
        var office = new Office();
        String officer;
        try (var admin = new Line(port, "admin", password)) {
            officer = office.found(admin);
        }
        office.work(port, officer, CONNECTIONS, EACH);
        var rows = new ArrayList<String>();
        for (var round = 1; round <= ROUNDS; round++) {
            var alone = office.work(port, officer, CONNECTIONS, EACH);
            rows.add(
                    "commands, %d connections, a second (p50 / p99) | %s"
                            .formatted(CONNECTIONS, alone.withLatency()));
            rows.add(beside(office, officer));
        }
        return rows;
    }

    private String beside(Office office, String officer) throws Exception {
        var stop = new AtomicBoolean();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            var asking = List.of(askers.submit(over(stop, 0)), askers.submit(over(stop, 1)));
            var rate = office.work(port, officer, CONNECTIONS, EACH);
            stop.set(true);
            var answered = 0;
            for (var one : asking) {
                answered += one.get();
            }
            return "the same while %d what-ifs run (%d were answered) | %s"
                    .formatted(AT_ONCE, answered, rate.withLatency());
        } finally {
            stop.set(true);
        }
    }

    private Callable<Integer> over(AtomicBoolean stop, int place) {
        return () -> {
            var questions = api.get("/api/lab/templates");
            var answered = 0;
            while (!stop.get()) {
                var next = questions.get((place + AT_ONCE * answered) % questions.size());
                answer(next.get("question"), LOOK_MILLIS);
                answered++;
            }
            return answered;
        };
    }

    private Answer answer(JsonNode question, int lookMillis)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var id = api.post(QUESTIONS, question).get("id").asString();
        var counted = 0.0;
        while (true) {
            var standing = api.get(QUESTIONS + "/" + id);
            if (counted == 0 && standing.get("counted").asBoolean()) {
                counted = (System.nanoTime() - began) / 1e9;
            }
            switch (standing.get("state").asString()) {
                case "DONE" -> {
                    var whole = (System.nanoTime() - began) / 1e9;
                    var report = api.get(QUESTIONS + "/" + id + "/report");
                    api.delete(QUESTIONS + "/" + id);
                    return new Answer(report, counted, whole);
                }
                case "FAILED", "CANCELLED" -> throw new IllegalStateException(standing.toString());
                default -> Thread.sleep(lookMillis);
            }
        }
    }
}
