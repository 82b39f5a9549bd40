package id.jejak.dashboards.read.agencydashboard;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;

import org.bson.conversions.Bson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The question behind the agency dashboard. Five small reads, whatever the size of the agency. */
public final class HowDoesThisAgencyStand {
    /** What the rows of child agencies are made of. */
    private static final List<Topic> ABOUT_CHILDREN =
            List.of(
                    Topic.HEADCOUNT,
                    Topic.ASSESSED,
                    Topic.COMPETENCY,
                    Topic.GAP,
                    Topic.GAP_LEVELS,
                    Topic.ENTERED,
                    Topic.LEFT,
                    Topic.DUTY);

    private final ReadModels models;
    private final ReadPosition position;
    private final Clock clock;

    public HowDoesThisAgencyStand(ReadModels models, ReadPosition position, Clock clock) {
        this.models = models;
        this.position = position;
        this.clock = clock;
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    public AgencyDashboard answer(Actor actor, String agencyId, int year) {
        var at = position.of(AgencyDashboardProjection.NAME);
        var node = allowed(actor, agencyId);
        var nodes = nodes(related(node));
        var tally =
                talliesOf(List.of(agencyId), Topic.values()).getOrDefault(agencyId, new Tally());
        var childTallies = talliesOf(node.children(), ABOUT_CHILDREN.toArray(Topic[]::new));
        var children =
                node.children().stream()
                        .map(
                                id ->
                                        new DashboardAnswer.Below(
                                                id,
                                                nodes.get(id),
                                                childTallies.getOrDefault(id, new Tally())))
                        .toList();
        return new DashboardAnswer(today(), year, at, nodes, names())
                .of(agencyId, node, tally, children);
    }

    /** The cities, by name; each still has to be asked for. */
    List<String> cities() {
        return models.of(AgencyDashboardProjection.AGENCIES)
                .find(eq(AgencyNode.PARENT, null))
                .sort(Sorts.ascending(AgencyNode.NAME))
                .map(AgencyNode::id)
                .into(new ArrayList<>());
    }

    /**
     * The last event that changed a figure of the agency, -1 for none.
     *
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    public long lastChange(Actor actor, String agencyId) {
        allowed(actor, agencyId);
        return lastChange(agencyId);
    }

    long lastChange(String agencyId) {
        var found =
                models.of(AgencyDashboardProjection.TALLIES)
                        .find(eq(Shelf.ID, agencyId))
                        .projection(Projections.include(Shelf.POSITION))
                        .first();
        return found == null ? -1 : found.getLong(Shelf.POSITION);
    }

    private AgencyNode allowed(Actor actor, String agencyId) {
        var found =
                models.of(AgencyDashboardProjection.AGENCIES).find(eq(Shelf.ID, agencyId)).first();
        if (found == null) {
            throw new NotFound("agency");
        }
        var node = AgencyNode.from(found);
        var path = node.path().stream().map(AgencyId::new).toList();
        if (!Reading.allows(actor, new Scope.OfAgency(path))) {
            throw new AccessDenied();
        }
        return node;
    }

    private static List<String> related(AgencyNode node) {
        var ids = new ArrayList<>(node.path());
        ids.addAll(node.children());
        return ids;
    }

    private Map<String, AgencyNode> nodes(Collection<String> ids) {
        var nodes = new HashMap<String, AgencyNode>();
        for (var one : models.of(AgencyDashboardProjection.AGENCIES).find(in(Shelf.ID, ids))) {
            nodes.put(AgencyNode.id(one), AgencyNode.from(one));
        }
        return nodes;
    }

    private Map<String, Tally> talliesOf(Collection<String> ids, Topic... topics) {
        Bson fields = Projections.include(Arrays.stream(topics).map(Topic::name).toList());
        var found = new HashMap<String, Tally>();
        for (var one :
                models.of(AgencyDashboardProjection.TALLIES)
                        .find(in(Shelf.ID, ids))
                        .projection(fields)) {
            found.put(one.getString(Shelf.ID), Tally.from(one));
        }
        return found;
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var one : models.of(AgencyDashboardProjection.COMPETENCIES).find()) {
            names.put(one.getString(Shelf.ID), one.getString("name"));
        }
        return names;
    }
}
