package id.jejak.access.rules;

import id.jejak.access.rules.Scope.Common;
import id.jejak.access.rules.Scope.OfAgency;
import id.jejak.access.rules.Scope.OfEmployee;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;

import java.util.List;

/**
 * Who may read what. A policy maker works on figures, not on people (UU 27/2022 art. 34), so single
 * employees stay closed to that role; an employee sees the own record and nothing of anybody else.
 */
public final class Reading {
    private Reading() {}

    public static boolean allows(Actor actor, Scope scope) {
        return switch (scope) {
            case Common() -> actor.role() != Role.PUBLIC;
            case OfAgency(var path) -> figures(actor, path);
            case OfEmployee(var employee, var path) ->
                    employee.equals(actor.employee()) || person(actor, path);
        };
    }

    /** Everybody of an agency at once, as the list of people and the audit search show them. */
    public static boolean allowsPeopleOf(Actor actor, List<AgencyId> path) {
        return person(actor, path);
    }

    private static boolean figures(Actor actor, List<AgencyId> path) {
        return switch (actor.role()) {
            case AUDITOR, POLICY_MAKER, ADMINISTRATOR -> true;
            case OFFICER -> isBelow(actor, path);
            case EMPLOYEE, PUBLIC -> false;
        };
    }

    private static boolean person(Actor actor, List<AgencyId> path) {
        return switch (actor.role()) {
            case AUDITOR, ADMINISTRATOR -> true;
            case OFFICER -> isBelow(actor, path);
            case POLICY_MAKER, EMPLOYEE, PUBLIC -> false;
        };
    }

    static boolean isBelow(Actor actor, List<AgencyId> path) {
        return actor.agency() != null && path.contains(actor.agency());
    }
}
