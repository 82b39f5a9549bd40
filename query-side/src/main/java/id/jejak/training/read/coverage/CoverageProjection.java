package id.jejak.training.read.coverage;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.springframework.stereotype.Component;

/** Keeps one card of chances for each employee, and their tallies. */
@Component
final class CoverageProjection extends PeopleProjection {
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

    CoverageProjection() {
        super(CARDS, TrainingCompleted.class);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }
}
