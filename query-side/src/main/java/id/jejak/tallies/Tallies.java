package id.jejak.tallies;

import id.jejak.kernel.AgencyId;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Documents.Change;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tallies of one projection and the tree of agencies they follow.
 *
 * @param shelf one tally for each agency: itself and everything below it
 * @param agencies one node for each agency
 */
public record Tallies<T extends Enum<T>>(
        Class<T> topics, Shelf<Tally<T>> shelf, Shelf<AgencyNode> agencies) {

    /**
     * @param model the name of the projection
     * @param prefix of its collections, such as {@code needs}
     */
    public static <T extends Enum<T>> Tallies<T> of(String model, String prefix, Class<T> topics) {
        return new Tallies<>(
                topics,
                Shelf.<Tally<T>>of(
                                model,
                                prefix + ".tallies",
                                Tally::toDocument,
                                stored -> Tally.from(stored, topics))
                        .summedOverParts(Tally::plus),
                Shelf.of(model, prefix + ".agencies", AgencyNode::toDocument, AgencyNode::from)
                        .keptByEveryPart());
    }

    /** Keeps the tree. */
    public void fold(AgencyEvent event, Documents documents) {
        var id = event.agencyId().value();
        switch (event) {
            case AgencyRegistered e -> {
                documents.change(agencies, id, _ -> AgencyNode.of(e));
                if (e.parentId() != null) {
                    documents.change(
                            agencies,
                            e.parentId().value(),
                            parent -> known(parent, e.parentId()).withChild(id));
                }
            }
            case AgencyRenamed e ->
                    documents.change(
                            agencies, id, node -> known(node, e.agencyId()).renamed(e.name()));
        }
    }

    /**
     * From the city down.
     *
     * @throws IllegalStateException for an agency that was never registered
     */
    public List<String> path(AgencyId agency, Documents documents) {
        return known(documents.find(agencies, agency.value()), agency).path();
    }

    /** Changes a document and, by the difference, the tally of every agency on its path. */
    public <S extends Placed> void change(
            Documents documents,
            Shelf<S> shelf,
            String id,
            Contribution<S, T> contribution,
            UnaryOperator<@Nullable S> change) {
        documents
                .change(shelf, id, change)
                .filter(changed -> changed.before() != changed.after())
                .ifPresent(changed -> count(changed, contribution, documents));
    }

    private <S extends Placed> void count(
            Change<S> change, Contribution<S, T> contribution, Documents documents) {
        var before = change.before();
        var after = change.after();
        if (before != null && after != null && before.path().equals(after.path())) {
            add(after.path(), contribution.difference(before, after), documents);
            return;
        }
        if (before != null) {
            add(before.path(), contribution.difference(before, null), documents);
        }
        if (after != null) {
            add(after.path(), contribution.difference(null, after), documents);
        }
    }

    private void add(List<String> path, Tally<T> difference, Documents documents) {
        if (!difference.isEmpty()) {
            for (var agency : path) {
                documents.accumulate(shelf, agency, Tally::new, tally -> tally.add(difference));
            }
        }
    }

    private static AgencyNode known(@Nullable AgencyNode node, AgencyId id) {
        if (node == null) {
            throw new IllegalStateException("never registered: agency " + id);
        }
        return node;
    }
}
