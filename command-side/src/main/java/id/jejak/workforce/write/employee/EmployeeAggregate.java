package id.jejak.workforce.write.employee;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Shell;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;
import id.jejak.workforce.write.employee.EmployeeCommand.ChangeEmploymentKind;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;
import id.jejak.workforce.write.employee.EmployeeCommand.DeclareDisability;
import id.jejak.workforce.write.employee.EmployeeCommand.GrantRank;
import id.jejak.workforce.write.employee.EmployeeCommand.RetireEmployee;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate(type = "employee", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class EmployeeAggregate {
    @AggregateIdentifier private @Nullable String id;
    private Employee state = Employee.UNKNOWN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AppointEmployee c, Facts facts) {
        var agencyKnown = Surroundings.knows(c.agencyId(), facts);
        var post = Surroundings.classOf(c.postId(), facts);
        Shell.carryOut(Appointing.appoint(c, state, agencyKnown, post));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeEmploymentKind c) {
        Shell.carryOut(EmployeeDecider.changeKind(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GrantRank c) {
        Shell.carryOut(EmployeeDecider.grantRank(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssignPost c, Facts facts) {
        var post = Surroundings.classOf(c.postId(), facts);
        Shell.carryOut(EmployeeDecider.assignPost(c, state, post));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AttainEducation c) {
        Shell.carryOut(EmployeeDecider.attainEducation(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclareDisability c) {
        Shell.carryOut(EmployeeDecider.declareDisability(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TransferEmployee c, Facts facts) {
        Shell.carryOut(EmployeeDecider.transfer(c, state, Surroundings.knows(c.to(), facts)));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RetireEmployee c) {
        Shell.carryOut(EmployeeDecider.retire(c, state));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectPerson c) {
        Shell.carryOut(Correcting.correct(c, state));
    }

    @EventSourcingHandler
    void on(EmployeeEvent event) {
        id = event.employeeId().value();
        state = Employee.evolve(state, event);
    }
}
