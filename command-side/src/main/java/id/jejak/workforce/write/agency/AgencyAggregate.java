package id.jejak.workforce.write.agency;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;
import id.jejak.workforce.write.agency.AgencyCommand.RenameAgency;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "agency", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class AgencyAggregate {
    private static final Facts.Fold<Agency> FOLD =
            new Facts.Fold<>(
                    "agency",
                    Agency.UNKNOWN,
                    (state, event) -> Agency.evolve(state, (AgencyEvent) event));

    @AggregateIdentifier private @Nullable String id;
    private Agency state = Agency.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterAgency command, Facts facts) {
        Shell.carryOut(AgencyDecider.register(command, state, parent(command.parentId(), facts)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RenameAgency command) {
        Shell.carryOut(AgencyDecider.rename(command, state));
    }

    @EventSourcingHandler
    void on(AgencyEvent event) {
        id = event.agencyId().value();
        state = Agency.evolve(state, event);
    }

    private static Agency parent(@Nullable AgencyId parent, Facts facts) {
        return parent == null ? Agency.UNKNOWN : facts.of(FOLD, parent.value());
    }
}
