package id.jejak.performance.read.ratings;

import id.jejak.kernel.EmployeeFact;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.RecommendationEvent;
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

/** Keeps ratings and recommendations by employee, and their counts by agency. */
@Component
final class RatingsProjection implements Projection {
    static final String NAME = "performance";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "performance", Topic.class);
    static final EmployeeCards<Topic, Ratings> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Ratings.class,
                    Ratings.NONE,
                    Ratings::after,
                    Contribution.of((card, count) -> card.own().count(card.person(), count)));

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
        return Stream.of(
                        AgencyEvent.class,
                        EmployeeEvent.class,
                        PerformanceEvent.class,
                        RecommendationEvent.class)
                .anyMatch(family -> family.isAssignableFrom(eventType));
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
            default -> {}
        }
    }
}
