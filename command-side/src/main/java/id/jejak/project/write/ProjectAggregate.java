package id.jejak.project.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;
import id.jejak.project.write.ProjectDecider.Completion;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "project", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class ProjectAggregate {
    private static final Facts.Fold<Roster<Completion>> COMPLETIONS =
            new Facts.Fold<>(
                    "completions-for-projects",
                    Roster.empty(),
                    (known, event) ->
                            event instanceof TrainingCompleted e
                                    ? known.with(
                                            e.employeeId(),
                                            new Completion(
                                                    e.activity().programmeId(), e.occurredOn()))
                                    : known);

    @AggregateIdentifier private @Nullable String id;
    private Project state = Project.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterProject command, Facts facts) {
        var completed = facts.of(COMPLETIONS, command.sessionId().value());
        Shell.carryOut(ProjectDecider.register(command, state, completed.of(command.employeeId())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(VerifyProject c, Facts facts) {
        var above = Workplaces.isAbove(c.verifiedBy(), c.employeeId(), c.on(), facts);
        Shell.carryOut(ProjectDecider.verify(c, state, above));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RefuseProject c, Facts facts) {
        var above = Workplaces.isAbove(c.refusedBy(), c.employeeId(), c.on(), facts);
        Shell.carryOut(ProjectDecider.refuse(c, state, above));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EvaluateProject c, Facts facts) {
        var above = Workplaces.isAbove(c.evaluatedBy(), c.employeeId(), c.on(), facts);
        Shell.carryOut(ProjectDecider.evaluate(c, state, above));
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        id = event.projectId().value();
        state = Project.evolve(state, event);
    }
}
