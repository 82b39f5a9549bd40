package id.jejak.tallies;

import id.jejak.access.rules.Reading;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * One agency in the tree.
 *
 * @param path from the city down to the agency itself
 * @param children ids in their own order
 */
public record AgencyNode(
        String name,
        AgencyKind kind,
        @Nullable String parent,
        List<String> path,
        List<String> children) {
    static final String NAME = "name";
    static final String PARENT = "parent";

    static AgencyNode of(AgencyRegistered e) {
        return new AgencyNode(
                e.name(),
                e.kind(),
                e.parentId() == null ? null : e.parentId().value(),
                e.path().stream().map(Object::toString).toList(),
                List.of());
    }

    /** Whether the people of the agency are open to the actor, not only its figures. */
    public boolean opensPeopleTo(Actor actor) {
        return opensPeople(actor, path);
    }

    /** The same of the agency at the end of a path. */
    public static boolean opensPeople(Actor actor, List<String> path) {
        return Reading.allowsPeopleOf(actor, path.stream().map(AgencyId::new).toList());
    }

    AgencyNode renamed(String next) {
        return new AgencyNode(next, kind, parent, path, children);
    }

    AgencyNode withChild(String child) {
        var all = Stream.concat(children.stream(), Stream.of(child)).sorted().toList();
        return new AgencyNode(name, kind, parent, path, all);
    }

    Document toDocument() {
        return new Document(NAME, name)
                .append("kind", kind.name())
                .append(PARENT, parent)
                .append("path", path)
                .append("children", children);
    }

    static AgencyNode from(Document document) {
        return new AgencyNode(
                document.getString(NAME),
                AgencyKind.valueOf(document.getString("kind")),
                document.getString(PARENT),
                document.getList("path", String.class),
                document.getList("children", String.class));
    }

    static String id(Document document) {
        return document.getString(Shelf.ID);
    }
}
