package id.jejak.audit.read.history;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.Documents;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;

import java.util.List;
import java.util.stream.Stream;

/** Finds out to which agencies an event belonged when it was recorded. */
record Places(Documents documents, long position) {

    /**
     * From the city down; empty for what belongs to no agency. A transfer belongs to both agencies:
     * first the path of the new one, then what the old one's path has beyond it.
     */
    List<String> of(DomainEvent event) {
        return switch (event) {
            case AgencyRegistered e -> settle(agency(e.agencyId()), names(e.path()));
            case AgencyFact e -> path(e.agencyId());
            case EmployeeAppointed e -> settle(employee(e.employeeId()), path(e.agencyId()));
            case EmployeeTransferred e -> {
                var both = Stream.concat(path(e.to()).stream(), path(e.from()).stream());
                settle(employee(e.employeeId()), path(e.to()));
                yield both.distinct().toList();
            }
            case EmployeeFact e -> at(employee(e.employeeId()));
            case SessionScheduled e -> settle(session(e), path(e.organiser()));
            case SessionEvent e -> at(session(e));
            default -> List.of();
        };
    }

    private List<String> path(AgencyId agency) {
        var path = at(agency(agency));
        return path.isEmpty() ? List.of(agency.value()) : path;
    }

    private List<String> at(String key) {
        var place = documents.find(Place.SHELF, key);
        return place == null ? List.of() : place.at(position);
    }

    private List<String> settle(String key, List<String> path) {
        documents.change(
                Place.SHELF,
                key,
                place -> (place == null ? new Place(List.of()) : place).moved(position, path));
        return path;
    }

    private static String agency(AgencyId agency) {
        return "agency:" + agency.value();
    }

    private static String employee(EmployeeId employee) {
        return "employee:" + employee.value();
    }

    private static String session(SessionEvent event) {
        return "session:" + event.sessionId().value();
    }

    private static List<String> names(List<AgencyId> path) {
        return path.stream().map(AgencyId::value).toList();
    }
}
