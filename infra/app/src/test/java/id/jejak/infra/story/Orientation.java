package id.jejak.infra.story;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Command;
import id.jejak.deciding.Commands;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.StableId;
import id.jejak.training.write.session.SessionCommand.EnrollTraining;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Enrols every new employee into the orientation of the agency, and gives the seat back when the
 * employee retires. Where the agency has not scheduled one, the appointment is poison until it has.
 */
final class Orientation implements Automation {
    static final String PROCESSOR = "automation.orientation";

    static String sessionOf(String agencyId) {
        return "orientation-" + agencyId;
    }

    @Override
    public String name() {
        return "orientation";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == EmployeeAppointed.class || eventType == EmployeeRetired.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var event = (EmployeeEvent) message.getPayload();
        var session = session(agencyOf(event.employeeId(), history));
        Command answer =
                event instanceof EmployeeRetired retired
                        ? new WithdrawEnrolment(
                                session, event.employeeId(), "Pensiun", retired.occurredOn())
                        : new EnrollTraining(session, event.employeeId(), event.occurredOn());
        commands.send(answer, envelope(message, "seat"));
    }

    private static AgencyId agencyOf(EmployeeId employee, EventStore history) {
        var first = history.readEvents(employee.value()).next().getPayload();
        return ((EmployeeAppointed) first).agencyId();
    }

    private static SessionId session(AgencyId agency) {
        return new SessionId(StableId.of("session", sessionOf(agency.value())));
    }
}
