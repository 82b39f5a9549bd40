package id.jejak.needs.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;
import id.jejak.needs.write.NeedsCommand.ConsultParty;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.needs.write.NeedsCommand.SetObjective;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

@Aggregate(type = "needs-cycle", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class NeedsCycleAggregate {
    private static final Facts.Fold<Boolean> COMPETENCY =
            Facts.Fold.has("needs.competency", CompetencyDefined.class);
    private static final Facts.Fold<Optional<ProgrammeOffered>> PROGRAMME =
            new Facts.Fold<>(
                    "needs.programme",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof ProgrammeOffered offered
                                    ? Optional.of(offered)
                                    : known);

    @AggregateIdentifier private @Nullable String id;
    private Cycle state = Cycle.UNOPENED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenNeedsCycle c, Facts facts) {
        var isRegistered = !Workplaces.path(c.agencyId(), facts).isEmpty();
        Shell.carryOut(CycleDecider.open(c, state, isRegistered));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetObjective c, Facts facts) {
        Shell.carryOut(
                CycleDecider.set(c, state, competency -> facts.of(COMPETENCY, competency.value())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ConsultParty c) {
        Shell.carryOut(CycleDecider.consult(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AdoptPlan c) {
        Shell.carryOut(CycleDecider.adopt(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclareNeed c, Facts facts) {
        var situation =
                new NeedDecider.Situation(
                        ServiceRecord.of(c.employeeId(), facts),
                        Workplaces.pathOn(c.employeeId(), c.on(), facts),
                        facts.of(COMPETENCY, c.competencyId().value()));
        Shell.carryOut(NeedDecider.declare(c, state, situation));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(WithdrawNeed c) {
        Shell.carryOut(NeedDecider.withdraw(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PlanDevelopment c, Facts facts) {
        Shell.carryOut(PlanDecider.plan(c, state, programme(c.programmeId(), facts)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevisePlan c, Facts facts) {
        Shell.carryOut(PlanDecider.revise(c, state, programme(c.programmeId(), facts)));
    }

    @EventSourcingHandler
    void on(NeedsEvent event) {
        id = event.cycleId().value();
        state = Cycle.evolve(state, event);
    }

    private static Optional<ProgrammeOffered> programme(@Nullable ProgrammeId id, Facts facts) {
        return id == null ? Optional.empty() : facts.of(PROGRAMME, id.value());
    }
}
