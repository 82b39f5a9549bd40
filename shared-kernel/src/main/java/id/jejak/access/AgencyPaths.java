package id.jejak.access;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

import java.util.List;

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
}
