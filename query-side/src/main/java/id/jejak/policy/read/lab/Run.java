package id.jejak.policy.read.lab;

import id.jejak.policy.read.lab.Standing.State;
import id.jejak.policy.rules.lab.Lab;
import id.jejak.policy.rules.lab.Progress;
import id.jejak.policy.rules.lab.Question;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

/**
 * A question under way; any thread may look. What it works with, everybody's history among it, is
 * let go at its end.
 */
final class Run {
    final String askedBy;
    final Progress progress;
    private final String id;
    private final Stamp stamp;
    private @Nullable Job job;
    private volatile State state = State.WAITING;
    private volatile @Nullable Report counted;
    private volatile @Nullable String problem;

    Run(Job job, String askedBy, Progress progress) {
        this.job = job;
        this.id = job.prepared().id();
        this.stamp = job.prepared().stamp();
        this.askedBy = askedBy;
        this.progress = progress;
    }

    /** Everything that is needed to answer. */
    record Job(Lab lab, Question question, Lab.Prepared prepared) {}

    String id() {
        return id;
    }

    Stamp stamp() {
        return stamp;
    }

    /** Null where it was cancelled before its turn. */
    synchronized @Nullable Job begin() {
        if (state == State.WAITING) {
            state = State.RUNNING;
        }
        return job;
    }

    /**
     * @return false where there is nothing to cancel any more
     */
    synchronized boolean cancel() {
        switch (state) {
            case WAITING -> {
                state = State.CANCELLED;
                job = null;
            }
            case RUNNING -> state = State.CANCELLING;
            case CANCELLING -> {}
            case DONE, CANCELLED, FAILED -> {
                return false;
            }
        }
        progress.cancel();
        return true;
    }

    /** Nothing is kept of what somebody cancelled, however late. */
    synchronized boolean keep(Runnable keeping) {
        if (state != State.RUNNING) {
            return false;
        }
        keeping.run();
        state = State.DONE;
        return true;
    }

    synchronized void failed(String why) {
        if (state == State.RUNNING) {
            problem = why;
            state = State.FAILED;
        }
    }

    /** Nothing works on it any more. */
    synchronized void end() {
        if (state == State.CANCELLING) {
            state = State.CANCELLED;
        }
        job = null;
        counted = null;
    }

    void counted(Report figures) {
        counted = figures;
    }

    /** Null as long as nothing is counted, and after the end. */
    @Nullable Report counted() {
        return counted;
    }

    /** Whether an answer is to be expected. */
    boolean isAwaited() {
        return state == State.WAITING || state == State.RUNNING;
    }

    boolean isUnderWay() {
        return isAwaited() || state == State.CANCELLING;
    }

    Standing standing() {
        var now = state;
        return new Standing(
                id,
                now,
                now == State.DONE ? 100 : progress.percent(),
                counted != null,
                problem,
                stamp);
    }
}
