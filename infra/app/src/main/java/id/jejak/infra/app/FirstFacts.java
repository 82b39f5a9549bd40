package id.jejak.infra.app;

import id.jejak.competency.write.dictionary.ShipNationalDictionary;
import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.intake.ImportRun;
import id.jejak.intake.ImportService;
import id.jejak.kernel.Actor;
import id.jejak.policy.write.policy.ShipOfficialPolicies;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/**
 * What Jejak records by itself: the dictionary, the official policies, and the sample where its
 * files wait.
 */
@OnSide(Side.COMMANDS)
@Component
class FirstFacts {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFacts.class);
    private static final Actor SYSTEM = Actor.system("start-up");

    private final ShipNationalDictionary dictionary;
    private final ShipOfficialPolicies policies;
    private final ImportService imports;
    private final SampleFolder sample;
    private final Clock clock;

    FirstFacts(
            ShipNationalDictionary dictionary,
            ShipOfficialPolicies policies,
            ImportService imports,
            SampleFolder sample,
            Clock clock) {
        this.dictionary = dictionary;
        this.policies = policies;
        this.imports = imports;
        this.sample = sample;
        this.clock = clock;
    }

    /**
     * @param shown waits until everything recorded so far is shown
     */
    void record(Runnable shown) {
        dictionary.ship();
        policies.ship();
        if (sample.isPending()) {
            importSample(shown);
        }
    }

    private void importSample(Runnable shown) {
        var began = clock.instant();
        var run = imported();
        shown.run();
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
}
