package id.jejak.evaluation.write.feedback;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.evaluation.events.FeedbackEvent;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.write.feedback.FeedbackDecider.Surroundings;
import id.jejak.evaluation.write.instrument.Instruments;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

@Aggregate(type = "feedback", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class FeedbackAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Optional<FeedbackGiven> state = Optional.empty();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GiveFeedback command, Facts facts) {
        var around =
                new Surroundings(
                        Attendance.of(command.sessionId(), command.employeeId(), facts),
                        Instruments.of(command.instrument(), command.version(), facts));
        Shell.carryOut(FeedbackDecider.give(command, state, around));
    }

    @EventSourcingHandler
    void on(FeedbackEvent event) {
        id = event.feedbackId().value();
        state =
                switch (event) {
                    case FeedbackGiven e -> Optional.of(e);
                };
    }
}
