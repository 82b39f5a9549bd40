package id.jejak.exchange.write.exchange;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.exchange.events.ExchangeEvent;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "exchange", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class ExchangeAggregate {
    private static final Facts.Fold<Boolean> IS_REGISTERED =
            Facts.Fold.has("exchange-agency", AgencyRegistered.class);

    @AggregateIdentifier private @Nullable String id;
    private Exchange state = Exchange.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ArrangeExchange command, Facts facts) {
        var registered = facts.of(IS_REGISTERED, command.agencyId().value());
        Shell.carryOut(ExchangeDecider.arrange(command, state, registered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CountGuests command) {
        Shell.carryOut(ExchangeDecider.count(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(JoinExchange command, Facts facts) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(ExchangeDecider.join(command, state, who));
    }

    @EventSourcingHandler
    void on(ExchangeEvent event) {
        id = event.exchangeId().value();
        state = Exchange.evolve(state, event);
    }
}
