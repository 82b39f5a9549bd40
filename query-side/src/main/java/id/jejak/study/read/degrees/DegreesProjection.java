package id.jejak.study.read.degrees;

import id.jejak.study.events.StudyEvent;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;

import org.springframework.stereotype.Component;

/** A card for each employee, with the studies, and a tally for each agency. */
@Component
final class DegreesProjection extends PeopleProjection {
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

    DegreesProjection() {
        super(CARDS, StudyEvent.class);
    }
}
