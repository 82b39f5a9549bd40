package id.jejak.evaluation.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.evaluation.write.EvaluationDecider.Surroundings;
import id.jejak.evaluation.write.instrument.Instruments;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "evaluation", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class EvaluationAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Evaluation state = Evaluation.UNANSWERED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordEvaluation command, Facts facts) {
        var around =
                new Surroundings(
                        Completions.of(command.sessionId(), command.employeeId(), facts),
                        ServiceRecord.of(command.evaluator(), facts),
                        Instruments.fits(command.instrument(), facts));
        Shell.carryOut(EvaluationDecider.record(command, state, around));
    }

    @EventSourcingHandler
    void on(EvaluationEvent event) {
        id = event.evaluationId().value();
        state = Evaluation.evolve(state, event);
    }
}
