package id.jejak.leaders.write.superior;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Superiors;
import id.jejak.kernel.Dated;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.SuperiorEvent;
import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;
import id.jejak.leaders.write.superior.SuperiorDecider.Surroundings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "superior", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class SuperiorAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Dated<EmployeeId> state = Dated.none();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NameSuperior command, Facts facts) {
        var around =
                new Surroundings(
                        ServiceRecord.of(command.employeeId(), facts),
                        ServiceRecord.of(command.superior(), facts),
                        Superiors.of(command.superior(), command.on(), facts));
        Shell.carryOut(SuperiorDecider.name(command, state, around));
    }

    @EventSourcingHandler
    void on(SuperiorEvent event) {
        id = Superiors.streamOf(event.employeeId());
        state = SuperiorDecider.evolve(state, event);
    }
}
