package id.jejak.discipline.read.measures;

import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;

import org.springframework.stereotype.Component;

/** Keeps measures by employee, and their counts by agency. */
@Component
final class MeasuresProjection extends PeopleProjection {
    static final String NAME = "discipline";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "discipline", Topic.class);
    static final EmployeeCards<Topic, Measures> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Measures.class,
                    Measures.NONE,
                    Measures::after,
                    Contribution.of((card, count) -> card.own().count(count)));

    /** The day of the newest measure of everybody against whom one stands. */
    static final Crowds<Measures> CROWDS =
            Crowds.of(NAME, "discipline", card -> card.own().newest());

    MeasuresProjection() {
        super(CARDS, CROWDS, DisciplineEvent.class);
    }
}
