package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.lab.Lab;
import id.jejak.policy.rules.lab.Progress;
import id.jejak.policy.rules.lab.Question;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Row;
import id.jejak.policy.rules.lab.Stamp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Runs questions: a few at once, a few waiting, the rest refused. On threads of their own and of
 * low priority, so that commands and readers come first.
 */
final class LabRuns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LabRuns.class);
    private static final int REMEMBERED = 200;

    private final Engines engines;
    private final Supplier<Ground> grounds;
    private final ReportShelf shelf;
    private final Evidence evidence;
    private final Supplier<Runnable> pauses;
    private final LabSettings settings;
    private final Clock clock;
    private final ThreadPoolExecutor turns;
    private final ThreadPoolExecutor helpers;
    private final Map<String, Run> runs = new LinkedHashMap<>();

    /**
     * @param pauses let others go first, one for each thread of a run
     */
    LabRuns(
            Engines engines,
            Supplier<Ground> grounds,
            ReportShelf shelf,
            Evidence evidence,
            Supplier<Runnable> pauses,
            LabSettings settings,
            Clock clock) {
        this.engines = engines;
        this.grounds = grounds;
        this.shelf = shelf;
        this.evidence = evidence;
        this.pauses = pauses;
        this.settings = settings;
        this.clock = clock;
        turns = LabThreads.pool("lab-run", settings.atOnce(), settings.waiting());
        helpers =
                LabThreads.pool(
                        "lab-help",
                        settings.threadsOfARun() * settings.atOnce(),
                        settings.threadsOfARun() * settings.atOnce());
    }

    /**
     * Asked again, a question that is under way or answered starts nothing.
     *
     * @throws LabRefused if too many wait, or a candidate is no model
     */
    Standing ask(Question question, String by) {
        var run = new Run(job(question), by, new Progress(pauses));
        synchronized (runs) {
            var known = runs.get(run.id());
            if (known != null && known.isAwaited()) {
                return known.standing();
            }
            if (shelf.has(run.id())) {
                return Standing.kept(run.id());
            }
            try {
                turns.execute(() -> work(run));
            } catch (RejectedExecutionException _) {
                throw new LabRefused(
                        LabRefused.Why.BUSY,
                        "As many questions wait as may wait. Ask again in a while.");
            }
            remember(run);
            return run.standing();
        }
    }

    private Run.Job job(Question question) {
        var ground = grounds.get();
        var lab = new Lab(ground.policies(), engines);
        try {
            return new Run.Job(lab, question, lab.prepare(question, ground.people()));
        } catch (ModelRefused refused) {
            throw LabRefused.because(refused);
        }
    }

    /** Those at an end are forgotten first. */
    private void remember(Run run) {
        runs.remove(run.id());
        runs.put(run.id(), run);
        var ended = runs.values().stream().filter(one -> !one.isUnderWay()).toList();
        ended.stream()
                .limit(Math.max(0, runs.size() - REMEMBERED))
                .forEach(one -> runs.remove(one.id()));
    }

    private void work(Run run) {
        var job = run.begin();
        if (job == null) {
            return;
        }
        try {
            answer(run, job);
        } catch (Progress.Cancelled _) {
            LOG.info("Question {} was cancelled", run.id());
        } catch (RuntimeException | Error failed) {
            LOG.error("The lab could not answer question {}", run.id(), failed);
            run.failed(String.valueOf(failed.getMessage()));
        } finally {
            run.end();
        }
    }

    private void answer(Run run, Run.Job job) {
        try (var draft = shelf.begin(run.id())) {
            var rows = new AtomicLong();
            var means = new Lab.Means(helpers, settings.threadsOfARun());
            var report =
                    job.lab().run(job.prepared(), means, run.progress, listener(run, draft, rows));
            var written = LedgerJson.mapper().writeValueAsBytes(report);
            var kept = kept(run, job.question(), rows.get());
            if (run.keep(() -> draft.keep(kept, written))) {
                forget(run);
                evidence.makeRoom(settings.kept());
            }
        }
    }

    /** From here on the shelf answers. */
    private void forget(Run run) {
        synchronized (runs) {
            runs.remove(run.id(), run);
        }
    }

    private static Lab.Listener listener(Run run, ReportShelf.Draft draft, AtomicLong rows) {
        return new Lab.Listener() {
            @Override
            public void counted(Report figures) {
                run.counted(figures);
            }

            @Override
            public void row(Row row) {
                rows.incrementAndGet();
                draft.row(LedgerJson.mapper().writeValueAsBytes(row));
            }
        };
    }

    private Kept kept(Run run, Question question, long rows) {
        return new Kept(
                run.id(),
                run.stamp().position(),
                run.stamp().candidate().stream()
                        .map(used -> used.policy() + " " + used.version())
                        .toList(),
                question.from(),
                question.to(),
                rows,
                run.askedBy,
                clock.instant(),
                run.stamp().candidate().stream().map(Stamp.Used::sha256).toList(),
                question.scope());
    }

    /**
     * @throws NotFound {@code lab-question.not-found} if nobody asked it
     */
    Standing standing(String id) {
        return run(id).map(Run::standing)
                .or(() -> shelf.has(id) ? Optional.of(Standing.kept(id)) : Optional.empty())
                .orElseThrow(() -> new NotFound("lab-question"));
    }

    Optional<Run> run(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    /** Not kept yet, the oldest first. */
    List<Standing> underWay() {
        synchronized (runs) {
            return new ArrayList<>(runs.values())
                    .stream().filter(Run::isUnderWay).map(Run::standing).toList();
        }
    }

    /** Stops what is under way; throws away a report that is kept. */
    void drop(String id) {
        standing(id);
        run(id).filter(run -> !run.cancel()).ifPresent(this::forget);
        evidence.throwAway(id);
    }

    @Override
    public void close() {
        synchronized (runs) {
            runs.values().forEach(Run::cancel);
        }
        turns.shutdownNow();
        helpers.shutdownNow();
        try {
            turns.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
