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
    ReadModels models(MongoDatabase readModels) {
        return new ReadModels(readModels);
    }

    @Bean
    ReadPosition readPosition(ReadModels models) {
        return new ReadPosition(models);
    }

    @Bean
    Processors projectionProcessors(
            List<Projection> projections,
            MongoDatabase readModels,
            ReadModels models,
            Changes changes,
            ProjectionSettings settings,
            Ledger ledger,
            EventStorageEngine engine,
            Clock clock) {
        return new Processors(
                projections, readModels, models, changes, settings, ledger, engine, clock);
    }

    @Bean
    RebuildRequests rebuildRequests(MongoDatabase readModels) {
        return new RebuildRequests(readModels);
    }

    @Bean
    ModelStandings modelStandings(
            List<Projection> projections,
            ReadModels models,
            RebuildRequests requests,
            Processors processors) {
        return new ModelStandings(projections, models, requests, processors);
    }

    @Bean
    ParkedEvents parkedEvents(
            List<Projection> projections, MongoDatabase readModels, ReadModels models) {
        return new ParkedEvents(projections, readModels, models);
    }

    @Bean
    Digest digest(List<Projection> projections, ReadModels models) {
        return new Digest(projections, models);
    }

    @Bean
    MeterBinder projectionLag(
            List<Projection> projections, ReadModels models, Ledger ledger, Clock clock) {
        return new ProjectionLag(projections, models, ledger::head, clock);
    }
}
