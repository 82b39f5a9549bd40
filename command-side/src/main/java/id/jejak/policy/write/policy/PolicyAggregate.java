package id.jejak.policy.write.policy;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.LivePolicies;
import id.jejak.deciding.Shell;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.CloseConsultation;
import id.jejak.policy.write.policy.PolicyCommand.ConsultOnPolicy;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.SimulatePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "policy", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class PolicyAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Versions state = Versions.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ShipPolicy c) {
        Shell.carryOut(TurnDecider.ship(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DraftPolicy c) {
        Shell.carryOut(PolicyDecider.draft(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ValidatePolicy c) {
        Shell.carryOut(PolicyDecider.validate(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SimulatePolicy c) {
        Shell.carryOut(PolicyDecider.simulate(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConsultOnPolicy c) {
        Shell.carryOut(PolicyDecider.consult(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseConsultation c) {
        Shell.carryOut(PolicyDecider.close(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AdoptPolicy c) {
        Shell.carryOut(TurnDecider.adopt(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetirePolicy c) {
        Shell.carryOut(TurnDecider.retire(c, state));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        id = LivePolicies.streamOf(event.policy().id());
        state = Versions.evolve(state, event);
    }
}
