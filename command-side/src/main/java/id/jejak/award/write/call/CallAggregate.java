package id.jejak.award.write.call;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.award.events.CallEvent;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.award.write.call.CallDecider.Background;
import id.jejak.deciding.DisciplineRecord;
import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.YearlyRatings;
import id.jejak.policy.rules.Policies;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "award-call", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class CallAggregate {
    private static final Facts.Fold<Boolean> IS_REGISTERED =
            Facts.Fold.has("agency-registered", AgencyRegistered.class);

    @AggregateIdentifier private @Nullable String id;
    private Call state = Call.UNOPENED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenCall command, Facts facts, Policies policies) {
        var known = facts.of(IS_REGISTERED, command.agencyId().value());
        Shell.carryOut(CallDecider.open(command, state, known, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnterNomination command, Facts facts, Policies policies) {
        var nominee = command.employeeId();
        var background =
                new Background(
                        ServiceRecord.of(nominee, facts),
                        DisciplineRecord.of(nominee, facts),
                        YearlyRatings.of(nominee, command.on(), facts));
        Shell.carryOut(CallDecider.enter(command, state, background, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ScoreNominee command) {
        Shell.carryOut(NomineeDecider.score(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LodgeAppeal command) {
        Shell.carryOut(NomineeDecider.appeal(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerAppeal command) {
        Shell.carryOut(NomineeDecider.answer(command, state));
    }

    @EventSourcingHandler
    void on(CallEvent event) {
        id = event.callId().value();
        state = Call.evolve(state, event);
    }
}
