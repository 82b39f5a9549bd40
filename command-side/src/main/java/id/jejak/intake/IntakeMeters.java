package id.jejak.intake;

import id.jejak.intake.kinds.FileKind;
import id.jejak.intake.kinds.FileKinds;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** {@code jejak.import.rows}: rows by kind of file and by outcome. */
final class IntakeMeters {
    private final Map<String, Map<RowOutcome, Counter>> counters = new HashMap<>();

    IntakeMeters(MeterRegistry registry) {
        for (var kind : FileKinds.ALL) {
            var byOutcome = new EnumMap<RowOutcome, Counter>(RowOutcome.class);
            for (var outcome : RowOutcome.values()) {
                byOutcome.put(outcome, counter(registry, kind, outcome));
            }
            counters.put(kind.name(), byOutcome);
        }
    }

    void count(FileKind kind, RowOutcome outcome) {
        counters.get(kind.name()).get(outcome).increment();
    }

    private static Counter counter(MeterRegistry registry, FileKind kind, RowOutcome outcome) {
        return Counter.builder("jejak.import.rows")
                .description("Rows of import files.")
                .tag("kind", kind.name())
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
