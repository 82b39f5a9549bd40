package id.jejak.policy.rules.lab;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How far a run is; tells it to stop, too. Any thread may ask and stop. */
public final class Progress {
    /** Employees, or programmes, twice: counted, then looked at decision by decision. */
    private volatile long all;

    private final Supplier<Runnable> pauses;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean cancelled;

    /** Of a run that never pauses. */
    public Progress() {
        this(() -> () -> {});
    }

    /**
     * @param pauses asked once by each thread of the run for what it does after every employee or
     *     programme, so that others go first
     */
    public Progress(Supplier<Runnable> pauses) {
        this.pauses = pauses;
    }

    Runnable pause() {
        return pauses.get();
    }

    void begin(long subjects) {
        all = 2 * subjects;
    }

    void done(int subjects) {
        if (cancelled) {
            throw new Cancelled();
        }
        done.addAndGet(subjects);
    }

    /** At the end of those at hand. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** 0 to 100. */
    public int percent() {
        var whole = all;
        return whole == 0 ? 0 : (int) (100 * done.get() / whole);
    }

    /** Somebody cancelled the run; there is no report. */
    public static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
