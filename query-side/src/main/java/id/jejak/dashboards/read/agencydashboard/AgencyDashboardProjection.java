package id.jejak.dashboards.read.agencydashboard;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Documents.Change;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Keeps cards, tallies, the tree, and the names of competencies. */
final class AgencyDashboardProjection implements Projection {
    static final String NAME = "agency-dashboard";

    static final Shelf<Tally> TALLIES =
            Shelf.of(NAME, "dashboards.tallies", Tally::toDocument, Tally::from);
    static final Shelf<Card> CARDS =
            Shelf.of(NAME, "dashboards.cards", CardDocument::write, CardDocument::read);
    static final Shelf<AgencyNode> AGENCIES =
            Shelf.of(NAME, "dashboards.agencies", AgencyNode::toDocument, AgencyNode::from);
    static final Shelf<String> COMPETENCIES =
            Shelf.of(
                    NAME,
                    "dashboards.competencies",
                    name -> new Document("name", name),
                    document -> document.getString("name"));

    @Override
    public String name() {
        return NAME;
    }

    /** A tally follows from cards, a card from the tree. */
    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES, CARDS, AGENCIES, COMPETENCIES);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> tree(e, documents);
            case CompetencyEvent e -> dictionary(e, documents);
            case EmployeeFact e -> employee(e, documents);
            default -> {}
        }
    }

    private static void tree(AgencyEvent event, Documents documents) {
        var id = event.agencyId().value();
        switch (event) {
            case AgencyRegistered e -> {
                documents.change(AGENCIES, id, _ -> AgencyNode.of(e));
                if (e.parentId() != null) {
                    documents.change(
                            AGENCIES,
                            e.parentId().value(),
                            parent -> known(parent, e.parentId()).withChild(id));
                }
            }
            case AgencyRenamed e ->
                    documents.change(
                            AGENCIES, id, node -> known(node, e.agencyId()).renamed(e.name()));
        }
    }

    private static void dictionary(CompetencyEvent event, Documents documents) {
        var name =
                switch (event) {
                    case CompetencyDefined e -> e.name();
                    case CompetencyReworded e -> e.name();
                };
        documents.change(COMPETENCIES, event.competencyId().value(), _ -> name);
    }

    private static void employee(EmployeeFact event, Documents documents) {
        var fold = new CardFold(agency -> path(agency, documents));
        documents
                .change(CARDS, event.employeeId().value(), card -> fold.after(card, event))
                .filter(change -> change.before() != change.after())
                .ifPresent(change -> count(change, documents));
    }

    private static void count(Change<Card> change, Documents documents) {
        var before = change.before();
        var after = change.after();
        if (before != null && after != null && before.path().equals(after.path())) {
            add(after.path(), Contribution.difference(before, after), documents);
            return;
        }
        if (before != null) {
            add(before.path(), Contribution.withdrawn(before), documents);
        }
        if (after != null) {
            add(after.path(), Contribution.of(after), documents);
        }
    }

    private static void add(List<String> path, Tally difference, Documents documents) {
        if (!difference.isEmpty()) {
            for (var agency : path) {
                documents.accumulate(TALLIES, agency, Tally::new, tally -> tally.add(difference));
            }
        }
    }

    private static List<String> path(AgencyId agency, Documents documents) {
        return known(documents.find(AGENCIES, agency.value()), agency).path();
    }

    private static AgencyNode known(@Nullable AgencyNode node, AgencyId id) {
        if (node == null) {
            throw new IllegalStateException("never registered: agency " + id);
        }
        return node;
    }
}
