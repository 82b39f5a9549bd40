package id.jejak.performance.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.write.recommendation.RecommendationCommand;
import id.jejak.performance.write.recommendation.RecommendationCommand.EndRecommendations;
import id.jejak.performance.write.recommendation.RecommendationCommand.FollowWeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.TakeRecommendations;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Recommends development where a rating shows a weak area, notes when a training that aims at it is
 * completed, and ends it with the service. One automation for the three, so that they are done in
 * the order of the ledger and a training that followed a rating always finds the recommendation.
 */
@Component
final class RecommendWhereWeakUntilTrained implements Automation {
    static final String NAME = "recommend-where-weak-until-trained";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return PerformanceEvent.class.isAssignableFrom(eventType)
                || List.of(TrainingCompleted.class, EmployeeRetired.class).contains(eventType);
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        switch (message.getPayload()) {
            case PerformanceEvent e -> follow(e, message, history, commands);
            case TrainingCompleted e -> {
                var aims = e.activity().aims().keySet();
                var command =
                        new TakeRecommendations(
                                e.employeeId(), e.sessionId(), aims, e.occurredOn());
                sendWhereAny(command, message, history, commands);
            }
            case EmployeeRetired e ->
                    sendWhereAny(
                            new EndRecommendations(e.employeeId(), e.occurredOn()),
                            message,
                            history,
                            commands);
            default -> throw new IllegalArgumentException("not asked for");
        }
    }

    private void follow(
            PerformanceEvent rating,
            EventMessage<?> message,
            EventStore history,
            Commands commands) {
        var command =
                new FollowWeakAreas(
                        rating.employeeId(),
                        rating.ratingId(),
                        rating.weakAreas(),
                        rating.occurredOn());
        if (rating.weakAreas().isEmpty()) {
            sendWhereAny(command, message, history, commands);
        } else {
            commands.send(command, envelope(message, ""));
        }
    }

    /** Most people are recommended nothing; a look spares the command. */
    private void sendWhereAny(
            RecommendationCommand command,
            EventMessage<?> message,
            EventStore history,
            Commands commands) {
        if (history.readEvents(command.stream()).hasNext()) {
            commands.send(command, envelope(message, ""));
        }
    }
}
