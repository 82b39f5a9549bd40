package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.Ledger;

import io.micrometer.core.instrument.binder.MeterBinder;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.List;

/**
 * Runs every {@link Projection} bean. Needs the database of the read models and who shares it, the
 * {@link Ledger} and the clock; Axon picks the {@link Processors} up.
 */
@Configuration(proxyBeanMethods = false)
public class ProjectingConfiguration {

    @Bean
    Changes changes() {
        return new Changes();
    }

    @Bean
    ReadPosition readPosition(MongoDatabase readModels) {
        return new ReadPosition(readModels);
    }

    @Bean
    Processors projectionProcessors(
            List<Projection> projections,
            MongoDatabase readModels,
            Changes changes,
            ProjectionSettings settings,
            Ledger ledger,
            EventStorageEngine engine) {
        return new Processors(projections, readModels, changes, settings, ledger, engine);
    }

    @Bean
    Digest digest(List<Projection> projections, MongoDatabase readModels) {
        return new Digest(projections, readModels);
    }

    @Bean
    MeterBinder projectionLag(
            List<Projection> projections, MongoDatabase readModels, Ledger ledger, Clock clock) {
        return new ProjectionLag(projections, readModels, ledger::head, clock);
    }
}
