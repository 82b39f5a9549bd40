package id.jejak.access.rules;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;

import java.util.List;

/** What a question or a command touches. Paths run from the city down to the agency itself. */
public sealed interface Scope {
    /**
     * Things that belong to no agency: the dictionary, standards, accounts, the state of the
     * system.
     */
    record Common() implements Scope {}

    record OfAgency(List<AgencyId> path) implements Scope {}

    record OfEmployee(EmployeeId employee, List<AgencyId> path) implements Scope {}

    Scope COMMON = new Common();
}
