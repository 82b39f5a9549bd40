package id.jejak.readiness.read.callable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.projecting.ReadModels;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyNode;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Answers as of today: figures to those who may read them, people to those who may read these. */
@Component
final class WhoCanBeCalled {
    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    WhoCanBeCalled(ReadModels models, Clock clock) {
        this.models = models;
        this.figures = new AgencyFigures<>(models, ReadinessProjection.TALLIES);
        this.clock = clock;
    }

    /**
     * @param missing how many more the unit should have; 0 where there are enough
     */
    record Unit(String id, String name, long callable, long missing) {}

    /**
     * @param members with the level, in service
     * @param callable those of them who said to be available
     * @param units those right below the agency asked for, or it alone where there are none
     */
    record OfRoster(RosterCard roster, long members, long callable, List<Unit> units) {}

    /**
     * @param distance steps in the tree of agencies from the one asked for
     */
    record Person(
            EmployeeId employeeId,
            AgencyId agencyId,
            Level level,
            LocalDate validUntil,
            LocalDate availableUntil,
            int distance) {}

    /** Rosters of the agency, of those below, and of those above as far as they take its people. */
    List<OfRoster> rosters(Actor actor, String agencyId) {
        var node = figures.allowed(actor, agencyId);
        var all = new ArrayList<OfRoster>();
        for (var stored :
                models.of(ReadinessProjection.ROSTERS)
                        .find(
                                and(
                                        eq(RosterCard.CLOSED, false),
                                        or(
                                                eq(RosterCard.PATH, agencyId),
                                                in(RosterCard.AGENCY, node.path()))))) {
            all.add(of(ReadinessProjection.ROSTERS.read().apply(stored), node, agencyId));
        }
        all.sort(Comparator.comparing((OfRoster one) -> one.roster().name()));
        return List.copyOf(all);
    }

    /**
     * Who can be called for the roster now, the nearest first; only people whom the actor may read.
     *
     * @throws NotFound for an unknown roster, or a closed one
     */
    List<Person> people(Actor actor, String agencyId, String rosterId) {
        var from = figures.allowed(actor, agencyId).path();
        if (!AgencyNode.opensPeople(actor, from)) {
            throw new AccessDenied();
        }
        var roster =
                models.find(ReadinessProjection.ROSTERS, rosterId)
                        .filter(one -> !one.closed())
                        .orElseThrow(() -> new NotFound("roster"));
        return members(roster, roster.agencyId().value()).stream()
                .filter(member -> AgencyNode.opensPeople(actor, member.path()))
                .<Person>mapMulti(
                        (member, use) -> {
                            var until = member.availableUntil();
                            if (until != null) {
                                use.accept(person(member, until, from));
                            }
                        })
                .sorted(
                        Comparator.comparingInt(Person::distance)
                                .thenComparing(Person::level, Comparator.reverseOrder())
                                .thenComparing(one -> one.employeeId().value()))
                .toList();
    }

    private OfRoster of(RosterCard roster, AgencyNode asked, String agencyId) {
        var above = !roster.path().contains(agencyId);
        var scope = above ? agencyId : roster.agencyId().value();
        var node = above ? asked : figures.nodes(List.of(scope)).get(scope);
        var members = members(roster, scope);
        var children = node == null ? List.<String>of() : node.children();
        var units =
                figures.nodes(children.isEmpty() ? List.of(scope) : children).entrySet().stream()
                        .map(one -> unit(one.getKey(), one.getValue().name(), members, roster))
                        .sorted(Comparator.comparing(Unit::name))
                        .toList();
        var callable = members.stream().filter(Member::isCallable).count();
        return new OfRoster(roster, members.size(), callable, units);
    }

    private static Unit unit(String id, String name, List<Member> members, RosterCard roster) {
        var callable =
                members.stream().filter(one -> one.isCallable() && one.path().contains(id)).count();
        return new Unit(id, name, callable, Math.max(0, roster.minimumPerUnit() - callable));
    }

    private List<Member> members(RosterCard roster, String scope) {
        var today = LocalDate.now(clock);
        var members = new ArrayList<Member>();
        for (var crowd : ReadinessProjection.CROWDS.in(models, scope)) {
            crowd.each(
                    (who, line) ->
                            Member.of(who, crowd.path(), line, roster, today)
                                    .ifPresent(members::add));
        }
        return members;
    }

    private static Person person(Member member, LocalDate until, List<String> from) {
        return new Person(
                member.employeeId(),
                member.agencyId(),
                member.level(),
                member.validUntil(),
                until,
                member.distance(from));
    }
}
