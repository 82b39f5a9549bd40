package id.jejak.assessment.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.write.Assessment.Made;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.assessment.write.AssessmentDecider.Situation;
import id.jejak.competency.events.StandardEvent.StandardSet;
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

import java.util.Optional;

@Aggregate(type = "assessment", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class AssessmentAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Assessment state = Assessment.UNMADE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssessCompetency c, Facts facts, Policies policies) {
        Shell.carryOut(AssessmentDecider.assess(c, state, situation(c, facts), policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectAssessment c, Facts facts, Policies policies) {
        Shell.carryOut(AssessmentDecider.correct(c, state, sameStandard(facts), policies));
    }

    @EventSourcingHandler
    void on(AssessmentEvent event) {
        id = event.assessmentId().value();
        state = Assessment.evolve(state, event);
    }

    private static Situation situation(AssessCompetency c, Facts facts) {
        var post =
                Optional.ofNullable(c.targetPost())
                        .or(() -> Measure.postHeld(c.employeeId(), c.on(), facts));
        var standard = post.flatMap(held -> Measure.standard(held, c.on(), facts));
        return new Situation(ServiceRecord.of(c.employeeId(), facts), post, standard);
    }

    private Optional<StandardSet> sameStandard(Facts facts) {
        return state instanceof Made(var first, _)
                ? Measure.standard(first.postId(), first.occurredOn(), facts)
                : Optional.empty();
    }
}
