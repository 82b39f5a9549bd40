package id.jejak.deciding;

import id.jejak.access.rules.Hand;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

/** Whom a command touches. The guard looks up the place in the agency tree itself. */
public sealed interface Target {
    /** Common goods: dictionary, posts, standards, cities. Administrators only. */
    record Common() implements Target {}

    record OfAgency(AgencyId agency) implements Target {}

    /**
     * @param employee whom it is about
     * @param hand who may do it
     */
    record OfEmployee(EmployeeId employee, Hand hand) implements Target {}

    /** What anybody of the public may do to an agency. */
    record OfPublic(AgencyId agency) implements Target {}

    /** Policies before they are adopted. Policy makers work on them, and administrators. */
    record OfPolicies() implements Target {}

    Target COMMON = new Common();
    Target POLICIES = new OfPolicies();

    static Target of(AgencyId agency) {
        return new OfAgency(agency);
    }

    /** Officers do it too, for their own agency. */
    static Target byAnybody(AgencyId agency) {
        return new OfPublic(agency);
    }

    static Target of(EmployeeId employee) {
        return new OfEmployee(employee, Hand.OFFICIAL);
    }

    /** The employee may do it alone. */
    static Target ofSelf(EmployeeId employee) {
        return by(employee, employee);
    }

    /** About one employee in the words of another, who may do it alone. */
    static Target by(EmployeeId author, EmployeeId about) {
        return new OfEmployee(about, new Hand.Also(author));
    }

    /** Nobody does it in the own case, whatever the role. */
    static Target ofAnother(EmployeeId employee) {
        return new OfEmployee(employee, Hand.NOT_OWN);
    }
}
