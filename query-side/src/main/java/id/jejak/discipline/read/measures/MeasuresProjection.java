package id.jejak.discipline.read.measures;

import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Keeps measures by employee, and their counts by agency. */
@Component
final class MeasuresProjection implements Projection {
    static final String NAME = "discipline";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "discipline", Topic.class);
    static final EmployeeCards<Topic, Measures> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Measures.class,
                    Measures.NONE,
                    Measures::after,
                    Contribution.of((card, count) -> card.own().count(count)));

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
        return Stream.of(AgencyEvent.class, EmployeeEvent.class, DisciplineEvent.class)
                .anyMatch(family -> family.isAssignableFrom(eventType));
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {}
        }
    }
}
