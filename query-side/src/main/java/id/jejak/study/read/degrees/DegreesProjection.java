package id.jejak.study.read.degrees;

import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.study.events.StudyEvent;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;

/** A card for each employee, with the studies, and a tally for each agency. */
@Component
final class DegreesProjection implements Projection {
    static final String NAME = "studies";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "studies", Topic.class);
    static final EmployeeCards<Topic, Courses> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Courses.class,
                    Courses.NONE,
                    Courses::after,
                    Contribution.of(
                            (card, count) -> card.own().all().forEach(one -> one.count(count))));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return CARDS.shelves();
    }

    @Override
    public boolean concerns(Class<?> type) {
        return AgencyEvent.class.isAssignableFrom(type)
                || EmployeeEvent.class.isAssignableFrom(type)
                || StudyEvent.class.isAssignableFrom(type);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {
                // No matter of studies.
            }
        }
    }
}
