package id.jejak.ledger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the ledger tells about itself. Tags are values of {@link LedgerProblem}, never ids. */
final class LedgerMeters {

    /** Time a caller waits until its commit is durable or refused. */
    private final Timer append;

    /** Commits that shared one flush. */
    private final DistributionSummary group;

    /** Commits that were not stored. Tag: cause. */
    private final Map<LedgerProblem, Counter> refused = new EnumMap<>(LedgerProblem.class);

    /** Reads that met a hole and stopped. Anything but 0 is an alarm. */
    private final Counter gaps;

    LedgerMeters(MeterRegistry registry) {
        gaps = registry.counter("jejak.ledger.gaps");
        append = registry.timer("jejak.ledger.append");
        group = registry.summary("jejak.ledger.group.commits");
        for (var problem : LedgerProblem.values()) {
            var cause = problem.name().toLowerCase(Locale.ROOT);
            refused.put(problem, registry.counter("jejak.ledger.refused", "cause", cause));
        }
    }

    CommitReceipt timed(Supplier<CommitReceipt> appending) {
        var sample = Timer.start();
        try {
            return appending.get();
        } catch (LedgerException e) {
            refused(e.problem());
            throw e;
        } finally {
            sample.stop(append);
        }
    }

    <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (LedgerGapException e) {
            gaps.increment();
            throw e;
        }
    }

    void refused(LedgerProblem problem) {
        refused.get(problem).increment();
    }

    void grouped(int commits) {
        group.record(commits);
    }
}
