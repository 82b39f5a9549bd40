package id.jejak.projecting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How far each read model is behind the ledger. {@code jejak.projection.lag.events}: events
 * recorded and not yet in the model. {@code jejak.projection.lag.seconds}: age of the newest event
 * in the model, 0 when nothing is missing. {@code jejak.projection.generation}: the one that
 * answers; it rises with each rebuild. Tag: projection.
 */
final class ProjectionLag implements MeterBinder {

    private final List<Projection> projections;
    private final ReadModels models;
    private final LongSupplier head;
    private final Clock clock;

    ProjectionLag(List<Projection> projections, ReadModels models, LongSupplier head, Clock clock) {
        this.projections = projections;
        this.models = models;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var projection : projections) {
            var name = projection.name();
            Gauge.builder("jejak.projection.lag.events", () -> events(name))
                    .description("Events recorded and not yet in the read model")
                    .tag("projection", name)
                    .register(registry);
            Gauge.builder("jejak.projection.generation", () -> models.generation(name))
                    .description("Generation of the read model that answers")
                    .tag("projection", name)
                    .register(registry);
            Gauge.builder("jejak.projection.lag.seconds", () -> seconds(name))
                    .description("Age of the newest event in a read model that is behind")
                    .tag("projection", name)
                    .register(registry);
        }
    }

    private long events(String projection) {
        var next = models.mark(projection).map(mark -> mark.position() + 1).orElse(0L);
        return Math.max(0, head.getAsLong() - next);
    }

    private double seconds(String projection) {
        if (events(projection) == 0) {
            return 0;
        }
        return models.mark(projection)
                .map(mark -> Duration.between(Instant.parse(mark.recordedAt()), clock.instant()))
                .map(age -> age.toMillis() / 1_000.0)
                .orElse(Double.NaN);
    }
}
