package id.jejak.training.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.training.write.learner.Learners;
import id.jejak.training.write.session.SessionCommand.LeaveSession;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Retired, dead or dismissed: off every waiting list, and out of sessions yet to come. */
@Component
final class WhenServiceEndsLeaveComingSessions implements Automation {
    private final Learners learners;

    WhenServiceEndsLeaveComingSessions(Learners learners) {
        this.learners = learners;
    }

    @Override
    public String name() {
        return "when-service-ends-leave-coming-sessions";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == EmployeeRetired.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var retired = (EmployeeRetired) message.getPayload();
        for (var session : learners.of(retired.employeeId()).places().keySet()) {
            commands.send(
                    new LeaveSession(session, retired.employeeId(), retired.occurredOn()),
                    envelope(message, session.value()));
        }
    }
}
