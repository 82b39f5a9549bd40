package id.jejak.intake;

import id.jejak.intake.csv.FileRefused;
import id.jejak.intake.csv.SourceFile;
import id.jejak.ledger.LedgerException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A run while it runs, and its report afterwards. */
final class ActiveRun {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveRun.class);

    /** A row that breaks the system is a row's fault; so many are the system's. */
    private static final int MOST_FAILURES = 100;

    private final String id;
    private final Order order;
    private final Intake intake;
    private final Instant startedAt;
    private final List<FileTally> tallies;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<ImportRun.State> state =
            new AtomicReference<>(ImportRun.State.RUNNING);
    private volatile @Nullable Instant finishedAt;
    private volatile @Nullable String problem;

    ActiveRun(String id, Order order, List<SourceFile> files, Intake intake) {
        this.id = id;
        this.order = order;
        this.intake = intake;
        this.startedAt = intake.clock().instant();
        this.tallies = files.stream().map(FileTally::new).toList();
    }

    String id() {
        return id;
    }

    Order order() {
        return order;
    }

    boolean goesOn() {
        return state.get() == ImportRun.State.RUNNING;
    }

    void cancel() {
        state.compareAndSet(ImportRun.State.RUNNING, ImportRun.State.CANCELLED);
    }

    /** File after file, until the end or until the run is over for another reason. */
    void carryOut() {
        try {
            for (var tally : tallies) {
                if (goesOn()) {
                    carryOut(tally);
                }
            }
            state.compareAndSet(ImportRun.State.RUNNING, ImportRun.State.DONE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            cancel();
        } catch (RuntimeException | Error broken) {
            fail(broken);
        } finally {
            tallies.stream()
                    .filter(FileTally::isOpen)
                    .forEach(tally -> tally.ended(FileReport.State.STOPPED));
            finishedAt = intake.clock().instant();
        }
    }

    /** The row's result, or null where the system failed and the run is over. */
    @Nullable RowResult guarded(String file, long line, Supplier<RowResult> send) {
        try {
            return send.get();
        } catch (LedgerException | Error broken) {
            fail(broken);
        } catch (RuntimeException unexpected) {
            LOG.error("import {}: line {} of {} could not be decided", id, line, file, unexpected);
            if (failures.incrementAndGet() < MOST_FAILURES) {
                return RowResult.refused(
                        "row.not-decided", "The system failed at this row; its log says why.");
            }
            fail(unexpected);
        }
        return null;
    }

    ImportRun report() {
        return new ImportRun(
                id,
                order.actor().subject(),
                order.reason(),
                state.get(),
                startedAt,
                finishedAt,
                problem,
                tallies.stream().map(FileTally::report).toList());
    }

    List<ImportError> errors() {
        return tallies.stream().flatMap(tally -> tally.errors().stream()).toList();
    }

    private void carryOut(FileTally tally) throws InterruptedException {
        var kind = tally.kind();
        if (kind.isPresent()) {
            new FileImport(intake, this, tally, kind.get()).toItsEnd();
        } else {
            tally.refuse(new FileRefused(0, "", "file.unknown-kind", Sources.UNKNOWN_KIND));
            tally.ended(FileReport.State.REFUSED);
        }
    }

    private void fail(Throwable broken) {
        if (state.compareAndSet(ImportRun.State.RUNNING, ImportRun.State.FAILED)) {
            problem = broken instanceof LedgerException known ? known.code() : "import.failed";
            LOG.error("import {} failed", id, broken);
        }
    }
}
