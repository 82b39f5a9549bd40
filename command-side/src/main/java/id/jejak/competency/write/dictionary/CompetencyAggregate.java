package id.jejak.competency.write.dictionary;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.Shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "competency", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class CompetencyAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Competency state = Competency.UNDEFINED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineCompetency command) {
        Shell.carryOut(DictionaryDecider.define(command, state));
    }

    @EventSourcingHandler
    void on(CompetencyEvent event) {
        id = event.competencyId().value();
        state = Competency.evolve(state, event);
    }
}
