package id.jejak.tallies;

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
import id.jejak.projecting.Shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tallies, along the tree, for those who may. */
public final class AgencyFigures<T extends Enum<T>> {
    private final ReadModels models;
    private final Tallies<T> tallies;

    public AgencyFigures(ReadModels models, Tallies<T> tallies) {
        this.models = models;
        this.tallies = tallies;
    }

    /** An agency right below the one that was asked for. */
    public record Below<T extends Enum<T>>(String id, AgencyNode node, Tally<T> tally) {}

    /**
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    public AgencyNode allowed(Actor actor, String agencyId) {
        var found = models.of(tallies.agencies()).find(eq(Shelf.ID, agencyId)).first();
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

    /** Of the agency itself and everything below; an empty one where nothing was counted yet. */
    public Tally<T> of(String agencyId) {
        return of(List.of(agencyId), EnumSet.allOf(tallies.topics()))
                .getOrDefault(agencyId, new Tally<>());
    }

    /** The agencies right below, by name, with what they count of these topics. */
    public List<Below<T>> below(AgencyNode node, Collection<T> topics) {
        var nodes = nodes(node.children());
        var counted = of(node.children(), topics);
        return nodes.entrySet().stream()
                .map(
                        one ->
                                new Below<>(
                                        one.getKey(),
                                        one.getValue(),
                                        counted.getOrDefault(one.getKey(), new Tally<>())))
                .sorted(byName())
                .toList();
    }

    public static <T extends Enum<T>> Comparator<Below<T>> byName() {
        return Comparator.comparing((Below<T> one) -> one.node().name()).thenComparing(Below::id);
    }

    /** Those of the agencies that are known. */
    public Map<String, AgencyNode> nodes(Collection<String> ids) {
        var nodes = new HashMap<String, AgencyNode>();
        for (var one : models.of(tallies.agencies()).find(in(Shelf.ID, ids))) {
            nodes.put(AgencyNode.id(one), AgencyNode.from(one));
        }
        return nodes;
    }

    /** The path of every agency there is. */
    public Map<AgencyId, List<String>> paths() {
        var paths = new HashMap<AgencyId, List<String>>();
        for (var one : models.of(tallies.agencies()).find()) {
            paths.put(new AgencyId(AgencyNode.id(one)), AgencyNode.from(one).path());
        }
        return paths;
    }

    /**
     * The last events that changed a figure of the agency, part of the model by part; -1 for none.
     * A change of any of them is a change of the figures.
     */
    public List<Long> lastChanges(String agencyId) {
        return models.parts(tallies.shelf()).stream()
                .map(part -> part.find(eq(Shelf.ID, agencyId)))
                .map(found -> found.projection(Projections.include(Shelf.POSITION)).first())
                .map(found -> found == null ? -1L : found.getLong(Shelf.POSITION))
                .toList();
    }

    private Map<String, Tally<T>> of(Collection<String> ids, Collection<T> topics) {
        var fields = Projections.include(topics.stream().map(Enum::name).toList());
        var found = new HashMap<String, Tally<T>>();
        for (var part : models.parts(tallies.shelf())) {
            for (var one : part.find(in(Shelf.ID, ids)).projection(fields)) {
                var tally = Tally.from(one, tallies.topics());
                found.merge(one.getString(Shelf.ID), tally, Tally::plus);
            }
        }
        return found;
    }

    /** The cities, by name; each still has to be asked for. */
    public List<String> cities() {
        return models.of(tallies.agencies())
                .find(eq(AgencyNode.PARENT, null))
                .sort(Sorts.ascending(AgencyNode.NAME))
                .map(AgencyNode::id)
                .into(new ArrayList<>());
    }
}
