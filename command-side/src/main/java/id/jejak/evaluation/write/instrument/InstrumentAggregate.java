package id.jejak.evaluation.write.instrument;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Shell;
import id.jejak.evaluation.events.InstrumentEvent;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

@Aggregate(type = "instrument", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class InstrumentAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Optional<InstrumentRegistered> state = Optional.empty();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterInstrument command) {
        Shell.carryOut(InstrumentDecider.register(command, state));
    }

    @EventSourcingHandler
    void on(InstrumentEvent event) {
        id = event.instrumentId().value();
        state =
                switch (event) {
                    case InstrumentRegistered e -> Optional.of(e);
                };
    }
}
