package id.jejak.voice.write.forum;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.voice.events.ForumEvent;
import id.jejak.voice.events.ForumEvent.ForumHeld;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

@Aggregate(type = "forum", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class ForumAggregate {
    @AggregateIdentifier private @Nullable String id;
    private @Nullable ForumHeld held;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HoldForum c, Facts facts) {
        var isRegistered = !Workplaces.path(c.agencyId(), facts).isEmpty();
        Shell.carryOut(ForumDecider.hold(c, Optional.ofNullable(held), isRegistered));
    }

    @EventSourcingHandler
    void on(ForumEvent event) {
        id = event.forumId().value();
        held =
                switch (event) {
                    case ForumHeld e -> e;
                };
    }
}
