package id.jejak.discipline.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.DisciplineRecord;
import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "discipline", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class DisciplineAggregate {
    @AggregateIdentifier private @Nullable String id;
    private DisciplineFile state = DisciplineFile.EMPTY;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ImposeMeasure command, Facts facts) {
        var employee = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(DisciplineDecider.impose(command, state, employee));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LiftMeasure command) {
        Shell.carryOut(DisciplineDecider.lift(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnnulMeasure command) {
        Shell.carryOut(DisciplineDecider.annul(command, state));
    }

    @EventSourcingHandler
    void on(DisciplineEvent event) {
        id = DisciplineRecord.streamOf(event.employeeId());
        state = DisciplineFile.evolve(state, event);
    }
}
