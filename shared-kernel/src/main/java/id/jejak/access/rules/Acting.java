package id.jejak.access.rules;

import id.jejak.access.rules.Scope.Common;
import id.jejak.access.rules.Scope.OfAgency;
import id.jejak.access.rules.Scope.OfEmployee;
import id.jejak.kernel.Actor;

/**
 * Who may change what. Officers act for their own agency and below, employees only where the
 * command names them, administrators everywhere; policy makers work on policies that are not
 * adopted yet; auditors change nothing; the public only speaks up.
 */
public final class Acting {
    private Acting() {}

    public static boolean allows(Actor actor, Scope scope, Hand hand) {
        if (hand instanceof Hand.NotOwn && isAbout(actor, scope)) {
            return false;
        }
        return switch (actor.role()) {
            case ADMINISTRATOR -> true;
            case OFFICER -> within(actor, scope);
            case EMPLOYEE ->
                    hand instanceof Hand.Also(var employee) && employee.equals(actor.employee());
            case POLICY_MAKER -> hand instanceof Hand.PolicyMaker;
            case AUDITOR -> false;
            case PUBLIC -> hand instanceof Hand.Anybody;
        };
    }

    private static boolean isAbout(Actor actor, Scope scope) {
        return scope instanceof OfEmployee of && of.employee().equals(actor.employee());
    }

    private static boolean within(Actor officer, Scope scope) {
        return switch (scope) {
            case Common() -> false;
            case OfAgency(var path) -> Reading.isBelow(officer, path);
            case OfEmployee(_, var path) -> Reading.isBelow(officer, path);
        };
    }
}
