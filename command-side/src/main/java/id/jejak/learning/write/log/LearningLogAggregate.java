package id.jejak.learning.write.log;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.deciding.Workplaces;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StableId;
import id.jejak.learning.events.LearningEvent;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;
import id.jejak.policy.rules.Policies;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

@Aggregate(
        type = "learning-log",
        cache = "aggregateCache",
        commandTargetResolver = "commandTargets")
class LearningLogAggregate {
    @AggregateIdentifier private @Nullable String id;
    private LearningLog state = LearningLog.EMPTY;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportLearning command, Facts facts) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(LearningDecider.report(command, state, who));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(VerifyLearning command, Facts facts, Policies policies) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        var isAbove = isAbove(command.by(), command.employeeId(), command.on(), facts);
        Shell.carryOut(LearningDecider.verify(command, state, who, isAbove, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RefuseLearning command, Facts facts) {
        var isAbove = isAbove(command.by(), command.employeeId(), command.on(), facts);
        Shell.carryOut(LearningDecider.refuse(command, state, isAbove));
    }

    @EventSourcingHandler
    void on(LearningEvent event) {
        id = StableId.of("learning-log", event.employeeId().value());
        state = LearningLog.evolve(state, event);
    }

    private static boolean isAbove(
            @Nullable EmployeeId superior, EmployeeId employee, LocalDate on, Facts facts) {
        return superior != null && Workplaces.isAbove(superior, employee, on, facts);
    }
}
