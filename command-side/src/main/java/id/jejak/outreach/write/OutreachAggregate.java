package id.jejak.outreach.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.outreach.events.OutreachEvent;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "outreach", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class OutreachAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Outreach state = Outreach.UNHELD;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldOutreach c, Facts facts) {
        Shell.carryOut(
                OutreachDecider.hold(
                        c, state, agency -> !Workplaces.path(agency, facts).isEmpty()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AttendOutreach c, Facts facts) {
        Shell.carryOut(
                OutreachDecider.attend(
                        c,
                        state,
                        day ->
                                new OutreachDecider.Guest(
                                        ServiceRecord.of(c.employeeId(), facts),
                                        Workplaces.pathOn(c.employeeId(), day, facts))));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerQuestion c) {
        Shell.carryOut(OutreachDecider.answer(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MeasureAcceptance c) {
        Shell.carryOut(OutreachDecider.measure(c, state));
    }

    @EventSourcingHandler
    void on(OutreachEvent event) {
        id = event.outreachId().value();
        state = Outreach.evolve(state, event);
    }
}
