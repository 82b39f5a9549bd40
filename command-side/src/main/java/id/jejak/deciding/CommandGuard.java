package id.jejak.deciding;

import id.jejak.access.AccessDenied;
import id.jejak.access.rules.Acting;
import id.jejak.access.rules.Hand;
import id.jejak.access.rules.Scope;
import id.jejak.deciding.Facts.Fold;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;

import java.util.List;

/** Refuses commands of those who may not send them, whatever way they came: page, API or import. */
public final class CommandGuard {
    private static final Fold<List<AgencyId>> PATH =
            new Fold<>(
                    "path",
                    List.of(),
                    (path, event) ->
                            event instanceof AgencyRegistered registered
                                    ? registered.path()
                                    : path);
    private static final Fold<List<AgencyId>> WORKPLACE =
            new Fold<>(
                    "workplace",
                    List.of(),
                    (place, event) ->
                            switch (event) {
                                case EmployeeAppointed appointed -> List.of(appointed.agencyId());
                                case EmployeeTransferred moved -> List.of(moved.to());
                                default -> place;
                            });

    private final Facts facts;

    public CommandGuard(Facts facts) {
        this.facts = facts;
    }

    void check(Actor actor, Command command) {
        var target = command.target();
        if (!Acting.allows(actor, scopeFor(actor, target), handOf(target))) {
            throw new AccessDenied();
        }
    }

    private static Hand handOf(Target target) {
        return switch (target) {
            case Target.OfEmployee(_, var hand) -> hand;
            case Target.OfPublic _ -> Hand.ANYBODY;
            case Target.OfPolicies _ -> Hand.POLICY_MAKER;
            case Target.Common _, Target.OfAgency _ -> Hand.OFFICIAL;
        };
    }

    /**
     * Administrators' places are not looked up: they may act everywhere, and imports are theirs.
     */
    private Scope scopeFor(Actor actor, Target target) {
        var anywhere = actor.role() == Role.ADMINISTRATOR;
        return switch (target) {
            case Target.Common(), Target.OfPolicies() -> Scope.COMMON;
            case Target.OfAgency(var agency) ->
                    new Scope.OfAgency(anywhere ? List.of() : path(agency));
            case Target.OfPublic(var agency) ->
                    new Scope.OfAgency(anywhere ? List.of() : path(agency));
            case Target.OfEmployee(var employee, _) ->
                    new Scope.OfEmployee(
                            employee, anywhere ? List.of() : workplace(employee.value()));
        };
    }

    private List<AgencyId> path(AgencyId agency) {
        return facts.of(PATH, agency.value());
    }

    private List<AgencyId> workplace(String employee) {
        return facts.of(WORKPLACE, employee).stream().findFirst().map(this::path).orElse(List.of());
    }
}
