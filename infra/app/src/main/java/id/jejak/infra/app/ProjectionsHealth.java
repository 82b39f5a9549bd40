package id.jejak.infra.app;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up when every read model handles events; out of service while they are being rebuilt at the
 * start.
 */
@OnSide(Side.QUESTIONS)
@Component("projectionsHealthIndicator")
class ProjectionsHealth implements HealthIndicator {
    private final Projections projections;
    private final StartUp startUp;

    ProjectionsHealth(Projections projections, StartUp startUp) {
        this.projections = projections;
        this.startUp = startUp;
    }

    @Override
    public Health health() {
        var standings = projections.standings();
        var failed = standings.values().stream().anyMatch(Projections.Standing::failed);
        var health =
                failed ? Health.down() : startUp.isRebuilt() ? Health.up() : Health.outOfService();
        return health.withDetails(standings).build();
    }
}
