package id.jejak.workforce.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Commands;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.workforce.write.employee.EmployeeCommand.AttainEducation;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * A degree that a study led to becomes the employee's education, as of its day. A degree below what
 * somebody has already changes nothing, and is no failure.
 */
@Component
final class WhenDegreeIsAttainedThenRaiseEducation implements Automation {
    private static final String LOWER = "employee.education-goes-down";
    static final String NAME = "when-degree-is-attained-then-raise-education";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == DegreeAttained.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var degree = (DegreeAttained) message.getPayload();
        try {
            commands.send(
                    new AttainEducation(degree.employeeId(), degree.degree(), degree.occurredOn()),
                    envelope(message, degree.studyId().value()));
        } catch (CommandRejected refused) {
            if (!refused.code().equals(LOWER)) {
                throw refused;
            }
        }
    }
}
