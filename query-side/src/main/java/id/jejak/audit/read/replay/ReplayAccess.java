package id.jejak.audit.read.replay;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;

import org.springframework.stereotype.Component;

/** Whose history may be replayed. */
@Component
final class ReplayAccess {
    private final AgencyPaths paths;

    ReplayAccess(AgencyPaths paths) {
        this.paths = paths;
    }

    /**
     * @throws AccessDenied unless the actor may read this employee
     */
    EmployeeId permitted(Actor actor, String raw) {
        var employee = new EmployeeId(raw);
        if (!Reading.allows(actor, new Scope.OfEmployee(employee, paths.of(employee)))) {
            throw new AccessDenied();
        }
        return employee;
    }
}
