package id.jejak.training.write.programme;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "programme", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class ProgrammeAggregate {
    private static final Facts.Fold<Boolean> IS_DEFINED =
            new Facts.Fold<>(
                    "is-defined",
                    false,
                    (defined, event) -> defined || event instanceof CompetencyDefined);

    @AggregateIdentifier private @Nullable String id;
    private Programme state = Programme.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OfferProgramme command, Facts facts) {
        Shell.carryOut(
                ProgrammeDecider.offer(
                        command, state, competency -> facts.of(IS_DEFINED, competency.value())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenReview command, Reviews reviews, Policies policies) {
        var evidence = reviews.of(command.programmeId());
        Shell.carryOut(ReviewDecider.open(command, state, evidence, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DecideReview command, Reviews reviews, Policies policies) {
        var evidence = reviews.of(command.programmeId());
        Shell.carryOut(ReviewDecider.decide(command, state, evidence, policies));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        id = event.programmeId().value();
        state = Programme.evolve(state, event);
    }
}
