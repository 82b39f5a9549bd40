package id.jejak.funding.write.budget;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "budget", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class BudgetAggregate {
    private static final Facts.Fold<Boolean> IS_REGISTERED =
            Facts.Fold.has("funding-agency", AgencyRegistered.class);

    @AggregateIdentifier private @Nullable String id;
    private Budget state = Budget.UNOPENED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AllocateBudget command, Facts facts) {
        var registered = facts.of(IS_REGISTERED, command.agencyId().value());
        Shell.carryOut(BudgetDecider.allocate(command, state, registered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeAllocation command) {
        Shell.carryOut(BudgetDecider.change(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakePledge command) {
        Shell.carryOut(PledgeDecider.take(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReceivePledge command) {
        Shell.carryOut(PledgeDecider.receive(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawPledge command) {
        Shell.carryOut(PledgeDecider.withdraw(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReserveFunds command, Facts facts) {
        var session = SessionPlan.of(command.sessionId(), facts);
        Shell.carryOut(SpendingDecider.reserve(command, state, session));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SpendFunds command) {
        Shell.carryOut(SpendingDecider.spend(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReleaseFunds command) {
        Shell.carryOut(SpendingDecider.release(command, state));
    }

    @EventSourcingHandler
    void on(FundingEvent event) {
        id = event.budgetId().value();
        state = Budget.evolve(state, event);
    }
}
