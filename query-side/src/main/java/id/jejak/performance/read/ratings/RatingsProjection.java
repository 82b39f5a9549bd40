package id.jejak.performance.read.ratings;

import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;

import org.springframework.stereotype.Component;

/** Keeps ratings and recommendations by employee, and their counts by agency. */
@Component
final class RatingsProjection extends PeopleProjection {
    static final String NAME = "performance";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "performance", Topic.class);
    static final EmployeeCards<Topic, Ratings> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Ratings.class,
                    Ratings.NONE,
                    Ratings::after,
                    Contribution.of((card, count) -> card.own().count(card.person(), count)));

    RatingsProjection() {
        super(CARDS, PerformanceEvent.class, RecommendationEvent.class);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }
}
