package id.jejak.policy.read.lab;

import id.jejak.policy.read.lab.Standing.State;
import id.jejak.policy.rules.lab.Lab;
import id.jejak.policy.rules.lab.Progress;
import id.jejak.policy.rules.lab.Question;
import id.jejak.policy.rules.lab.Report;

import org.jspecify.annotations.Nullable;

/** A question under way; any thread may look. */
final class Run {
    final Question question;
    final Lab.Prepared prepared;
    final String askedBy;
    final Progress progress = new Progress();
    private volatile State state = State.WAITING;
    private volatile @Nullable Report counted;
    private volatile @Nullable String problem;

    Run(Question question, Lab.Prepared prepared, String askedBy) {
        this.question = question;
        this.prepared = prepared;
        this.askedBy = askedBy;
    }

    String id() {
        return prepared.id();
    }

    void is(State next) {
        state = next;
    }

    void failed(String why) {
        problem = why;
        state = State.FAILED;
    }

    void counted(Report figures) {
        counted = figures;
    }

    /** Null as long as nothing is counted. */
    @Nullable Report counted() {
        return counted;
    }

    boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    Standing standing() {
        var now = state;
        return new Standing(
                id(),
                now,
                now == State.DONE ? 100 : progress.percent(),
                counted != null,
                problem,
                prepared.stamp());
    }
}
