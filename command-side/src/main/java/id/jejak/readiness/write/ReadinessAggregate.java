package id.jejak.readiness.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "readiness", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class ReadinessAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Readiness state = Readiness.UNDEFINED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefineRoster c, Facts facts) {
        var registered = !Workplaces.path(c.agencyId(), facts).isEmpty();
        Shell.carryOut(ReadinessDecider.define(c, state, registered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeRoster c) {
        Shell.carryOut(ReadinessDecider.change(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseRoster c) {
        Shell.carryOut(ReadinessDecider.close(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConfirmAvailability c, Facts facts) {
        var volunteer =
                new ReadinessDecider.Volunteer(
                        ServiceRecord.of(c.employeeId(), facts),
                        Workplaces.pathOn(c.employeeId(), c.on(), facts));
        Shell.carryOut(ReadinessDecider.confirm(c, state, volunteer));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawAvailability c) {
        Shell.carryOut(ReadinessDecider.withdraw(c, state));
    }

    @EventSourcingHandler
    void on(ReadinessEvent event) {
        id = event.rosterId().value();
        state = Readiness.evolve(state, event);
    }
}
