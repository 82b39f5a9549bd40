package id.jejak.infra.app;

import id.jejak.deciding.CommandGuard;
import id.jejak.deciding.CommandMeters;
import id.jejak.deciding.CommandTargets;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Facts;
import id.jejak.deciding.TraceProvider;
import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.Ledger;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The way of a command. Axon's own bus runs a handler in the caller's thread, which is a virtual
 * one.
 */
@OnSide(Side.COMMANDS)
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    private static final int AGGREGATES_KEPT = 50_000;

    @Bean
    Facts facts(EventStore events) {
        return new Facts(events);
    }

    @Bean
    CommandGuard commandGuard(Facts facts) {
        return new CommandGuard(facts);
    }

    @Bean
    Commands commands(
            CommandGateway gateway, Ledger ledger, CommandGuard guard, MeterRegistry meters) {
        return new Commands(gateway, ledger, guard, new CommandMeters(meters));
    }

    @Bean
    CorrelationDataProvider traceProvider() {
        return new TraceProvider();
    }

    @Bean
    CommandTargetResolver commandTargets() {
        return new CommandTargets();
    }

    @Bean
    Cache aggregateCache(JejakProperties properties, EventLedger ledger) {
        return properties.isEmbedded()
                ? AggregateCache.alone(AGGREGATES_KEPT)
                : AggregateCache.among(AGGREGATES_KEPT, ledger::lastSequenceOf);
    }
}
