package id.jejak.competency.write.standard;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.rules.Standards;
import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.deciding.Facts;
import id.jejak.deciding.Facts.Fold;
import id.jejak.deciding.Shell;
import id.jejak.workforce.events.PostEvent.PostDefined;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "standard", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class StandardAggregate {
    private static final Fold<Boolean> POST = Fold.has("standard.post", PostDefined.class);
    private static final Fold<Boolean> COMPETENCY =
            Fold.has("standard.competency", CompetencyDefined.class);

    @AggregateIdentifier private @Nullable String id;
    private Standards state = Standards.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetStandard command, Facts facts) {
        var postKnown = facts.of(POST, command.postId().value());
        Shell.carryOut(
                StandardDecider.set(
                        command,
                        state,
                        postKnown,
                        competency -> facts.of(COMPETENCY, competency.value())));
    }

    @EventSourcingHandler
    void on(StandardEvent event) {
        id = Standards.streamOf(event.postId());
        state = state.after(event);
    }
}
