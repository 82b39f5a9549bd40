package id.jejak.privacy.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "privacy", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class PrivacyAggregate {
    @AggregateIdentifier private @Nullable String id;
    private DataRequests state = DataRequests.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestData command, Facts facts) {
        var employee = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(PrivacyDecider.request(command, state, employee));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerDataRequest command) {
        Shell.carryOut(PrivacyDecider.answer(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RefuseDataRequest command) {
        Shell.carryOut(PrivacyDecider.refuse(command, state));
    }

    @EventSourcingHandler
    void on(PrivacyEvent event) {
        id = DataRequests.streamOf(event.employeeId());
        state = DataRequests.evolve(state, event);
    }
}
