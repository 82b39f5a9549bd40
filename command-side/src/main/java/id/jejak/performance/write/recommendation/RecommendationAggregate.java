package id.jejak.performance.write.recommendation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Superiors;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.EndRecommendations;
import id.jejak.performance.write.recommendation.RecommendationCommand.FollowWeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.RecommendDevelopment;
import id.jejak.performance.write.recommendation.RecommendationCommand.TakeRecommendations;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(
        type = "recommendations",
        cache = "aggregateCache",
        commandTargetResolver = "commandTargets")
class RecommendationAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Recommendations state = Recommendations.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FollowWeakAreas command, Facts facts) {
        var employee = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(RecommendationDecider.follow(command, state, employee));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecommendDevelopment command, Facts facts) {
        var employee = ServiceRecord.of(command.employeeId(), facts);
        var rating = Shown.by(command.ratingId(), command.employeeId(), facts);
        Shell.carryOut(RecommendationDecider.recommend(command, state, rating, employee));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AcceptRecommendation command, Facts facts) {
        var superior = Superiors.of(command.employeeId(), command.on(), facts);
        Shell.carryOut(RecommendationDecider.agree(command, state, superior));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclineRecommendation command, Facts facts) {
        var superior = Superiors.of(command.employeeId(), command.on(), facts);
        Shell.carryOut(RecommendationDecider.refuse(command, state, superior));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeRecommendations command) {
        Shell.carryOut(RecommendationDecider.take(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndRecommendations command) {
        Shell.carryOut(RecommendationDecider.end(command, state));
    }

    @EventSourcingHandler
    void on(RecommendationEvent event) {
        id = RecommendationCommand.streamOf(event.employeeId());
        state = Recommendations.evolve(state, event);
    }
}
