package id.jejak.learning.read.forms;

import id.jejak.kernel.EmployeeFact;
import id.jejak.learning.events.LearningEvent;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;

/** A card for each employee and a tally for each agency. */
@Component
final class FormsProjection implements Projection {
    static final String NAME = "learning-forms";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "learning", Topic.class);
    static final EmployeeCards<Topic, Learned> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Learned.class,
                    Learned.NOTHING,
                    Learned::after,
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
    public boolean concerns(Class<?> type) {
        return AgencyEvent.class.isAssignableFrom(type)
                || EmployeeEvent.class.isAssignableFrom(type)
                || LearningEvent.class.isAssignableFrom(type)
                || type == SemesterRecorded.class
                || type == TrainingCompleted.class;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {
                // Nobody learned anything.
            }
        }
    }
}
