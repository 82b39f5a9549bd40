package id.jejak.intake;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.FieldError;
import id.jejak.deciding.InputRejected;
import id.jejak.intake.csv.SourceFile;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Runs imports, one at a time, and remembers the last of them. Administrators and officers import;
 * what an officer may change is checked row by row.
 */
public final class ImportService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final int RUNS_KEPT = 50;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final Intake intake;
    private final ConcurrentLinkedDeque<ActiveRun> runs = new ConcurrentLinkedDeque<>();
    private @Nullable Thread worker;

    ImportService(Intake intake) {
        this.intake = intake;
    }

    /**
     * Imports every file of a folder and returns when all is done; says how far it is about once a
     * second in the log.
     *
     * @throws InputRejected {@code import.no-files} where there is nothing to import
     * @throws CommandRejected {@code import.already-running}
     */
    public ImportRun importFolder(Path folder, Actor actor, @Nullable String reason)
            throws IOException, InterruptedException {
        var started = start(Sources.ofFolder(folder), new Order(actor, reason), () -> {});
        while (!started.thread().join(BETWEEN_LINES)) {
            LOG.info(ProgressLine.of(started.run().report()));
        }
        var report = started.run().report();
        LOG.info(ProgressLine.of(report));
        return report;
    }

    /** A run and the thread it runs on. */
    record Started(ActiveRun run, Thread thread) {}

    /**
     * @param afterwards called once when the run has ended, and not where it was refused
     */
    synchronized Started start(List<SourceFile> files, Order order, Runnable afterwards) {
        requireImporter(order.actor());
        requireFree();
        if (files.isEmpty()) {
            throw new InputRejected(
                    List.of(
                            new FieldError(
                                    "file", "import.no-files", "There is no file to import.")));
        }
        var run = new ActiveRun(UUID.randomUUID().toString(), order, files, intake);
        var thread = Thread.ofVirtual().name("import").unstarted(() -> work(run, afterwards));
        worker = thread;
        remember(run);
        thread.start();
        return new Started(run, thread);
    }

    /**
     * @throws CommandRejected {@code import.already-running}
     */
    synchronized void requireFree() {
        if (worker != null && worker.isAlive()) {
            throw new CommandRejected(IntakeRejection.ALREADY_RUNNING);
        }
    }

    static void requireImporter(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR && actor.role() != Role.OFFICER) {
            throw new AccessDenied();
        }
    }

    /** Those that the actor may see, the last one first. */
    public List<ImportRun> runs(Actor actor) {
        requireImporter(actor);
        return runs.stream().filter(run -> isFor(actor, run)).map(ActiveRun::report).toList();
    }

    public ImportRun run(String id, Actor actor) {
        return find(id, actor).report();
    }

    /** The errors kept: the first thousand of each file, by file and line. */
    public List<ImportError> errors(String id, Actor actor) {
        return find(id, actor).errors();
    }

    /** Ends the run after the rows under way; what is recorded stays. */
    public ImportRun cancel(String id, Actor actor) {
        var run = find(id, actor);
        run.cancel();
        return run.report();
    }

    /** The application stops: the run ends, and its rest waits for the next import of the file. */
    @Override
    public void close() {
        runs.forEach(ActiveRun::cancel);
        var last = lastWorker();
        try {
            if (last != null) {
                last.join(PATIENCE_AT_THE_END);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread lastWorker() {
        return worker;
    }

    private static void work(ActiveRun run, Runnable afterwards) {
        try {
            run.carryOut();
        } finally {
            afterwards.run();
        }
    }

    private void remember(ActiveRun run) {
        runs.addFirst(run);
        while (runs.size() > RUNS_KEPT) {
            runs.removeLast();
        }
    }

    private ActiveRun find(String id, Actor actor) {
        requireImporter(actor);
        return runs.stream()
                .filter(run -> run.id().equals(id) && isFor(actor, run))
                .findFirst()
                .orElseThrow(() -> new NotFound("import"));
    }

    /** Officers see their own imports only: errors speak of rows of other offices. */
    private static boolean isFor(Actor actor, ActiveRun run) {
        return actor.role() == Role.ADMINISTRATOR
                || run.order().actor().subject().equals(actor.subject());
    }
}
