package id.jejak.study.write.degree;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Shell;
import id.jejak.policy.rules.Policies;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "study", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class StudyAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Study state = Study.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ApplyForStudy command, Facts facts) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(StudyDecider.apply(command, state, who));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ApproveStudy command) {
        Shell.carryOut(StudyDecider.approve(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RefuseStudy command) {
        Shell.carryOut(StudyDecider.refuse(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordSemester command, Facts facts, Policies policies) {
        var who = ServiceRecord.of(command.employeeId(), facts);
        Shell.carryOut(CourseDecider.semester(command, state, who, policies));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordDegree command) {
        Shell.carryOut(CourseDecider.degree(command, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndStudy command) {
        Shell.carryOut(CourseDecider.end(command, state));
    }

    @EventSourcingHandler
    void on(StudyEvent event) {
        id = event.studyId().value();
        state = Study.evolve(state, event);
    }
}
