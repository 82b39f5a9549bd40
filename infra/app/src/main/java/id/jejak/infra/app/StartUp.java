package id.jejak.infra.app;

import id.jejak.competency.write.dictionary.ShipNationalDictionary;
import id.jejak.intake.ImportRun;
import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.ledger.Ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/**
 * What happens once the server listens: read models catch up, the dictionary and (on an empty
 * ledger) the sample go in.
 */
@Component
class StartUp {
    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int GLANCES_PER_LINE = 20;
    private static final Actor SYSTEM = Actor.system("start-up");

    private final Ledger ledger;
    private final Projections projections;
    private final ShipNationalDictionary dictionary;
    private final ImportService imports;
    private final SampleFolder sample;
    private final Clock clock;
    private final Environment environment;
    private volatile boolean rebuilt;

    StartUp(
            Ledger ledger,
            Projections projections,
            ShipNationalDictionary dictionary,
            ImportService imports,
            SampleFolder sample,
            Clock clock,
            Environment environment) {
        this.ledger = ledger;
        this.projections = projections;
        this.dictionary = dictionary;
        this.imports = imports;
        this.sample = sample;
        this.clock = clock;
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
                host(),
                environment.getProperty("local.server.port"));
        catchUp(ledger.head());
        rebuilt = true;
        dictionary.ship();
        if (sample.isPending()) {
            importSample();
        }
        LOG.info("Ready: {} events in the ledger", ledger.head());
    }

    private void importSample() {
        var began = clock.instant();
        var run = imported();
        catchUp(ledger.head());
        if (run.state() == ImportRun.State.DONE) {
            sample.discard();
            LOG.info(
                    "The sample is in, after {} s",
                    Duration.between(began, clock.instant()).toSeconds());
        } else {
            LOG.warn(
                    "The sample is not complete ({}); the next start goes on with it", run.state());
        }
    }

    private ImportRun imported() {
        try {
            return imports.importFolder(sample.path(), SYSTEM, "sample region");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while importing", interrupted);
        }
    }

    private void catchUp(long head) {
        for (var glances = 0; head > 0 && projections.done() < head; glances++) {
            if (glances % GLANCES_PER_LINE == GLANCES_PER_LINE - 1) {
                LOG.info("Read models: {} of {} events", projections.done(), head);
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

    private String host() {
        return environment.getProperty("server.address", "127.0.0.1");
    }
}
