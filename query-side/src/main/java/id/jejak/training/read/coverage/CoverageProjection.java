package id.jejak.training.read.coverage;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps one card of chances for each employee, and their tallies. */
@Component
final class CoverageProjection implements Projection {
    static final String NAME = "training-coverage";
    static final String IDLE_SINCE = "own.idleSince";
    static final String RETIRED = "person.retired";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "coverage", Topic.class);
    static final EmployeeCards<Topic, Chances> CARDS =
            EmployeeCards.of(
                            TALLIES,
                            Chances.class,
                            Chances.NONE,
                            Chances::after,
                            ChanceFigures::difference)
                    .indexedBy(ascending(EmployeeCard.PATH, IDLE_SINCE));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return CARDS.shelves();
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return AgencyEvent.class.isAssignableFrom(eventType)
                || EmployeeEvent.class.isAssignableFrom(eventType)
                || eventType == TrainingCompleted.class;
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {
                // No matter of coverage.
            }
        }
    }
}
