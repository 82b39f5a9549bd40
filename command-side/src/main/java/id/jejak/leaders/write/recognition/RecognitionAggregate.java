package id.jejak.leaders.write.recognition;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Superiors;
import id.jejak.deciding.Workplaces;
import id.jejak.leaders.events.RecognitionEvent;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.write.recognition.RecognitionDecider.Surroundings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

@Aggregate(type = "recognition", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class RecognitionAggregate {
    @AggregateIdentifier private @Nullable String id;
    private @Nullable ImprovementRecognised state;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecogniseImprovement command, Facts facts) {
        var around =
                new Surroundings(
                        ServiceRecord.of(command.employeeId(), facts),
                        leads(command, facts),
                        Occasions.of(command.employeeId(), command.followed(), facts));
        Shell.carryOut(RecognitionDecider.recognise(command, Optional.ofNullable(state), around));
    }

    /** Whoever is named leads; Jejak is not told of every line of command. */
    private static boolean leads(RecogniseImprovement c, Facts facts) {
        return Superiors.of(c.employeeId(), c.on(), facts)
                .map(named -> named.equals(c.recognisedBy()))
                .orElseGet(
                        () -> Workplaces.isAbove(c.recognisedBy(), c.employeeId(), c.on(), facts));
    }

    @EventSourcingHandler
    void on(RecognitionEvent event) {
        switch (event) {
            case ImprovementRecognised e -> {
                id = RecogniseImprovement.streamOf(e.employeeId(), e.recognisedBy(), e.followed());
                state = e;
            }
        }
    }
}
