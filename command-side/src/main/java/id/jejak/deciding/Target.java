package id.jejak.deciding;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

/** Whom a command touches. The guard looks up the place in the agency tree itself. */
public sealed interface Target {
    /** Common goods: dictionary, posts, standards, cities. Administrators only. */
    record Common() implements Target {}

    record OfAgency(AgencyId agency) implements Target {}

    /**
     * @param selfService whether the employee may do it alone
     */
    record OfEmployee(EmployeeId employee, boolean selfService) implements Target {}

    Target COMMON = new Common();

    static Target of(AgencyId agency) {
        return new OfAgency(agency);
    }

    static Target of(EmployeeId employee) {
        return new OfEmployee(employee, false);
    }

    static Target ofSelf(EmployeeId employee) {
        return new OfEmployee(employee, true);
    }
}
