package id.jejak.infra.bench.lab;

import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.histories.Snapshot;
import id.jejak.policy.rules.lab.Lab;
import id.jejak.policy.rules.lab.Population;
import id.jejak.policy.rules.lab.Progress;
import id.jejak.policy.rules.lab.Question;
import id.jejak.policy.rules.lab.Questions;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Row;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Asks what would have been decided with four JP a day of e-learning and the index in proportion,
 * both at once: the candidate's JP reach the duty and the index. Prints the time until everything
 * is counted and broken down; looking at single decisions comes after that and is not measured.
 *
 * <p>Options: {@code --employees=13870 --years=7 --threads=2 --rounds=5}. Five million
 * employee-years: {@code --employees=500000 --years=10} and {@code -Xmx6g}. Instead of made-up
 * careers those of a ledger that no process holds: {@code --ledger=<its SQLite file>}. Other ready
 * questions: {@code --ask=<their keys>}.
 */
public final class LabBench {
    private static final int FIRST_YEAR = 2016;

    private static final String BOTH = "e-learning-4,ip-asn-proportional";

    private LabBench() {}

    public static void main(String[] arguments) {
        var options =
                Arrays.stream(arguments)
                        .map(argument -> argument.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var years = option(options, "--years", 7);
        var threads = option(options, "--threads", 2);
        var ledger = options.get("--ledger");
        var asked = List.of(options.getOrDefault("--ask", BOTH).split(","));
        var people =
                ledger == null
                        ? new Careers()
                                .of(option(options, "--employees", 13_870), FIRST_YEAR, years)
                                .snapshot()
                        : Recorded.in(Path.of(ledger));
        System.out.printf(
                "%,d employees in %d years, %,d bytes a history, %d threads%n",
                people.size(), years, bytes(people), threads);
        for (var round = 1; round <= option(options, "--rounds", 5); round++) {
            round(round, people, question(asked, years), threads);
        }
    }

    private static int option(Map<String, String> options, String name, int absent) {
        var given = options.get(name);
        return given == null ? absent : Integer.parseInt(given);
    }

    private static long bytes(Snapshot people) {
        var all = 0L;
        for (var at = 0; at < people.size(); at++) {
            all += people.get(at).packedBytes();
        }
        return all / people.size();
    }

    private static Question question(List<String> asked, int years) {
        var candidate = new TreeMap<String, PolicyModel>();
        Questions.all(
                        ref ->
                                ShippedModels.all().stream()
                                        .map(one -> one.model())
                                        .filter(model -> model.ref().isVersion(ref))
                                        .findFirst())
                .stream()
                .filter(one -> asked.contains(one.key()))
                .flatMap(one -> one.candidate().stream())
                .forEach(model -> candidate.put(model.ref().id(), model));
        var baseline = new TreeMap<String, PolicyModel>();
        if (candidate.containsKey("ip-asn")) {
            baseline.put("ip-asn", ShippedModels.of("ip-asn", "2019.1").model());
        }
        return new Question(
                baseline,
                candidate,
                Population.EVERYBODY,
                LocalDate.of(FIRST_YEAR, 1, 1),
                LocalDate.of(FIRST_YEAR + years - 1, 12, 31));
    }

    private static void round(int round, Snapshot people, Question question, int threads) {
        var lab =
                new Lab(
                        ShippedPolicies.get(),
                        new Engines(new CompiledEngine(), new CompiledEngine()));
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var progress = new Progress();
            var began = System.nanoTime();
            lab.run(
                    lab.prepare(question, people),
                    new Lab.Means(pool, threads),
                    progress,
                    new Lab.Listener() {
                        @Override
                        public void counted(Report report) {
                            print(round, report, (System.nanoTime() - began) / 1e9);
                            progress.cancel();
                        }

                        @Override
                        public void row(Row row) {}
                    });
        } catch (Progress.Cancelled _) {
            // Counted, which is what is measured.
        }
    }

    private static void print(int round, Report report, double seconds) {
        var decisions = report.policies().stream().mapToLong(one -> one.counts().evaluated()).sum();
        System.out.printf(
                "round %d: %.2f s, %,d decisions by two variants, %,.0f a second; reproduced %,d of"
                        + " %,d%n",
                round,
                seconds,
                decisions,
                2 * decisions / seconds,
                report.reproduction().reproduced(),
                report.reproduction().recorded());
    }
}
