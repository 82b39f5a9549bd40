package id.jejak.infra.pages;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.PolicyModel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The reference engine behind a gate: while it is shut, runs wait for their second opinion. */
final class HeldEngine implements DecisionEngine {
    private static final long LONGEST_SECONDS = 120;

    private final DecisionEngine engine;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    HeldEngine(DecisionEngine engine) {
        this.engine = engine;
    }

    void shut() {
        gate = new CountDownLatch(1);
    }

    void open() {
        gate.countDown();
    }

    @Override
    public Decisions compile(PolicyModel model) {
        try {
            if (!gate.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return engine.compile(model);
    }
}
