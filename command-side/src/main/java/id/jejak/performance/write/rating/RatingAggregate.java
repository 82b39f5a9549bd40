package id.jejak.performance.write.rating;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;
import id.jejak.policy.rules.Policies;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "performance", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class RatingAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Ratings state = Ratings.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RatePerformance command, Facts facts, Policies policies) {
        var employee = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(RatingDecider.rate(command, state, employee, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectRating command, Policies policies) {
        Shell.carryOut(RatingDecider.correct(command, state, policies));
    }

    @EventSourcingHandler
    void on(PerformanceEvent event) {
        id = RatingCommand.streamOf(event.employeeId());
        state = Ratings.evolve(state, event);
    }
}
