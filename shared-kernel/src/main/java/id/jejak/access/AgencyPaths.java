package id.jejak.access;

import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where agencies and people stand in the tree, for access checks. Paths run from the city down to
 * the agency itself; an empty path means that nothing is known.
 */
public interface AgencyPaths {
    /** The read model that answers; who must see an own write here waits for its position. */
    String READ_MODEL = "directory";

    List<AgencyId> of(AgencyId agency);

    /** The path of the agency in which the employee serves now. */
    List<AgencyId> of(EmployeeId employee);

    /**
     * @return the path of an agency whose people the actor may read
     * @throws NotFound for an unknown agency
     * @throws AccessDenied where the people are closed to the actor
     */
    default List<AgencyId> openPeople(Actor actor, AgencyId agency) {
        return opened(agency, path -> Reading.allowsPeopleOf(actor, path));
    }

    /** The same for figures. */
    default List<AgencyId> openFigures(Actor actor, AgencyId agency) {
        return opened(agency, path -> Reading.allows(actor, new Scope.OfAgency(path)));
    }

    private List<AgencyId> opened(AgencyId agency, Predicate<List<AgencyId>> open) {
        var path = of(agency);
        if (path.isEmpty()) {
            throw new NotFound("agency");
        }
        if (!open.test(path)) {
            throw new AccessDenied();
        }
        return path;
    }

    /**
     * @return the employee asked for
     * @throws AccessDenied unless the actor may read this employee
     */
    default EmployeeId openPerson(Actor actor, EmployeeId employee) {
        if (!Reading.allows(actor, new Scope.OfEmployee(employee, of(employee)))) {
            throw new AccessDenied();
        }
        return employee;
    }
}
