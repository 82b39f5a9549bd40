package id.jejak.workforce.write.post;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Shell;
import id.jejak.workforce.events.PostEvent;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "post", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class PostAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Post state = Post.UNDEFINED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DefinePost command) {
        Shell.carryOut(PostDecider.define(command, state));
    }

    @EventSourcingHandler
    void on(PostEvent event) {
        id = event.postId().value();
        state = Post.evolve(state, event);
    }
}
