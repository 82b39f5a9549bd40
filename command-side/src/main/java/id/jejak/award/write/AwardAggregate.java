package id.jejak.award.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.deciding.DisciplineRecord;
import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.policy.rules.Policies;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "award", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class AwardAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Award state = Award.UNOPENED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(NominateForAward command, Facts facts, Policies policies) {
        var nominee = ServiceRecord.of(command.employeeId(), facts);
        var measures = DisciplineRecord.of(command.employeeId(), facts);
        Shell.carryOut(AwardDecider.nominate(command, state, nominee, measures, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GrantAward command) {
        Shell.carryOut(AwardDecider.grant(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishAward command) {
        Shell.carryOut(AwardDecider.publish(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RevokeAward command) {
        Shell.carryOut(AwardDecider.revoke(command, state));
    }

    @EventSourcingHandler
    void on(AwardEvent event) {
        id = event.awardId().value();
        state = Award.evolve(state, event);
    }
}
