package id.jejak.infra.bench.decisions;

import id.jejak.infra.dmn.Boundaries;
import id.jejak.infra.dmn.KieEngine;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.tables.DmnReader;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Decides the same inputs by the same tables on one thread: KIE through its port, the compiled
 * engine through the same port, and sheets. Prints decisions a second and ratios.
 *
 * <p>Options: {@code --seconds=2} of each run, {@code --repeats=5} of which the median counts.
 */
public final class DecisionBench {
    private static final int INPUTS = 8_192;

    private final double seconds;
    private final int repeats;
    private long sink;

    private DecisionBench(double seconds, int repeats) {
        this.seconds = seconds;
        this.repeats = repeats;
    }

    public static void main(String[] arguments) throws IOException {
        var options = new TreeMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            options.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        var bench =
                new DecisionBench(
                        Double.parseDouble(options.getOrDefault("--seconds", "2")),
                        Integer.parseInt(options.getOrDefault("--repeats", "5")));
        System.out.println("| model | decisions | KIE /s | compiled /s | x | sheet /s | x |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (var each : Tables.all().entrySet()) {
            bench.row(each);
        }
        System.out.println("(" + bench.sink % 10 + ")");
    }

    private void row(Map.Entry<String, String> named) {
        var model = new PolicyModel(new PolicyRef("bench", "1"), named.getValue());
        var rules = DmnReader.read(model.dmn());
        var compiled = new CompiledEngine().compile(model);
        var inputs = decided(compiled, new Boundaries(rules).inputs(INPUTS, 7));
        if (inputs.isEmpty()) {
            throw new IllegalStateException(named.getKey() + " decides nothing");
        }
        var count = rules.decisions().size();
        var kie = rate(port(new KieEngine().compile(model), inputs), inputs.size()) * count;
        var port = rate(port(compiled, inputs), inputs.size()) * count;
        var sheets = new Sheets(compiled, inputs);
        var sheet = rate(input -> sink += sheets.run(input), inputs.size()) * count;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %,.0f | %,.0f | %.0f | %,.0f | %.0f |%n",
                named.getKey(),
                count,
                kie,
                port,
                port / kie,
                sheet,
                sheet / kie);
    }

    private static List<Inputs> decided(Decisions decisions, List<Inputs> inputs) {
        return inputs.stream()
                .filter(
                        each -> {
                            try {
                                decisions.decide(each);
                                return true;
                            } catch (NoDecision none) {
                                return false;
                            }
                        })
                .toList();
    }

    private IntConsumer port(Decisions decisions, List<Inputs> inputs) {
        return input -> sink += decisions.decide(inputs.get(input)).fired().size();
    }

    /** Evaluations of the whole model a second: the median, after a warm-up as long as a run. */
    private double rate(IntConsumer evaluation, int inputs) {
        run(evaluation, inputs);
        var rates = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            rates[i] = run(evaluation, inputs);
        }
        Arrays.sort(rates);
        return rates[repeats / 2];
    }

    private double run(IntConsumer evaluation, int inputs) {
        var start = System.nanoTime();
        var end = start + (long) (seconds * 1e9);
        var done = 0L;
        var now = start;
        while (now < end) {
            for (int i = 0; i < 256; i++) {
                evaluation.accept((int) ((done + i) % inputs));
            }
            done += 256;
            now = System.nanoTime();
        }
        return done * 1e9 / (now - start);
    }
}
