package id.jejak.infra.app;

import com.mongodb.client.MongoDatabase;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up when the database of the read models answers. Boot's own check asks for a command the embedded
 * server does not know.
 */
@OnSide(Side.QUESTIONS)
@Component("readModelsHealthIndicator")
class ReadModelsHealth implements HealthIndicator {
    private final MongoDatabase readModels;

    ReadModelsHealth(MongoDatabase readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        try {
            readModels.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (RuntimeException failed) {
            return Health.down(failed).build();
        }
    }
}
