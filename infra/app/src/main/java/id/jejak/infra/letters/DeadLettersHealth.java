package id.jejak.infra.letters;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.util.List;

/** Always up: what is parked keeps nothing else back. Says which processors are degraded by it. */
@Component("deadLettersHealthIndicator")
final class DeadLettersHealth implements HealthIndicator {
    private final List<LetterBox> boxes;

    DeadLettersHealth(List<LetterBox> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    @Override
    public Health health() {
        try {
            return counted();
        } catch (RuntimeException failed) {
            return Health.down(failed).build();
        }
    }

    private Health counted() {
        var health = Health.up();
        for (var box : boxes) {
            for (var processor : box.processors()) {
                var parked = box.count(processor);
                if (parked > 0) {
                    health.withDetail(processor, "degraded: " + parked + " parked");
                }
            }
        }
        return health.build();
    }
}
