package id.jejak.infra.app;

import id.jejak.ledger.Ledger;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the ledger answers. */
@Component("ledgerHealthIndicator")
class LedgerHealth implements HealthIndicator {
    private final Ledger ledger;

    LedgerHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("events", ledger.head()).build();
        } catch (RuntimeException failed) {
            return Health.down(failed).build();
        }
    }
}
