package id.jejak.dashboards.read.agencydashboard;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;

import org.bson.Document;

import java.util.List;

/** Keeps cards, tallies, the tree, and the names of competencies. */
final class AgencyDashboardProjection implements Projection {
    static final String NAME = "agency-dashboard";

    static final String PATH = "person.path";
    static final String FORMERLY = "formerly";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "dashboards", Topic.class);
    static final Shelf<Card> CARDS =
            Shelf.of(NAME, "dashboards.cards", CardDocument::write, CardDocument::read)
                    .indexedBy(ascending(PATH), ascending(FORMERLY));
    static final Shelf<String> COMPETENCIES =
            Shelf.<String>of(
                            NAME,
                            "dashboards.competencies",
                            name -> new Document("name", name),
                            document -> document.getString("name"))
                    .keptByEveryPart();

    @Override
    public String name() {
        return NAME;
    }

    /** A tally follows from cards, a card from the tree. */
    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), CARDS, TALLIES.agencies(), COMPETENCIES);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case CompetencyEvent e -> dictionary(e, documents);
            case EmployeeFact e -> employee(e, documents);
            default -> {}
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
        var fold = new CardFold(agency -> TALLIES.path(agency, documents));
        TALLIES.change(
                documents,
                CARDS,
                event.employeeId().value(),
                CardFigures::difference,
                card -> fold.after(card, event));
    }
}
