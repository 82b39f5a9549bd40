package id.jejak.infra.app;

import id.jejak.ledger.Ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * What happens once the server listens: read models catch up, the first facts go in. A process of
 * one role does its part of that.
 */
@Component
class StartUp {
    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int GLANCES_PER_LINE = 20;

    private final Ledger ledger;
    private final ObjectProvider<Projections> projections;
    private final ObjectProvider<FirstFacts> facts;
    private final Environment environment;
    private volatile boolean rebuilt;

    StartUp(
            Ledger ledger,
            ObjectProvider<Projections> projections,
            ObjectProvider<FirstFacts> facts,
            Environment environment) {
        this.ledger = ledger;
        this.projections = projections;
        this.facts = facts;
        this.environment = environment;
    }

    boolean isRebuilt() {
        return rebuilt;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        Thread.ofPlatform().name("start-up").daemon().start(this::prepare);
    }

    private void prepare() {
        LOG.info(
                "Jejak listens at http://{}:{}",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port"));
        catchUp();
        rebuilt = true;
        facts.ifAvailable(first -> first.record(this::catchUp));
        LOG.info("Ready: {} events in the ledger", ledger.head());
    }

    private void catchUp() {
        projections.ifAvailable(models -> catchUp(models, ledger.head()));
    }

    private static void catchUp(Projections models, long head) {
        for (var glances = 0; head > 0 && models.shown() < head; glances++) {
            if (glances % GLANCES_PER_LINE == GLANCES_PER_LINE - 1) {
                LOG.info("Read models: {} of {} events", models.done(), head);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while starting", interrupted);
        }
    }
}
