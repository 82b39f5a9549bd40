package id.jejak.training.read.coverage;

import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.springframework.stereotype.Component;

/** Keeps one card of chances for each employee, and their tallies. */
@Component
final class CoverageProjection extends PeopleProjection {
    static final String NAME = "training-coverage";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "coverage", Topic.class);
    static final EmployeeCards<Topic, Chances> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Chances.class,
                    Chances.NONE,
                    Chances::after,
                    ChanceFigures::difference);

    /** Of everybody in service, the day since which there was no training. */
    static final Crowds<Chances> CROWDS =
            Crowds.of(
                    NAME,
                    "coverage",
                    card -> card.person().isActive() ? card.own().idleSince().toString() : null);

    CoverageProjection() {
        super(CARDS, CROWDS, TrainingCompleted.class);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }
}
