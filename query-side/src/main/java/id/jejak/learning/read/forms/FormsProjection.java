package id.jejak.learning.read.forms;

import id.jejak.learning.events.LearningEvent;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.springframework.stereotype.Component;

/** A card for each employee and a tally for each agency. */
@Component
final class FormsProjection extends PeopleProjection {
    static final String NAME = "learning-forms";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "learning", Topic.class);
    static final EmployeeCards<Topic, Learned> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Learned.class,
                    Learned.NOTHING,
                    Learned::after,
                    Contribution.of((card, count) -> card.own().count(count)));
    static final Crowds<Learned> CROWDS =
            Crowds.of(NAME, "learning", card -> JpByYear.line(card.own()));

    FormsProjection() {
        super(CARDS, CROWDS, LearningEvent.class, SemesterRecorded.class, TrainingCompleted.class);
    }
}
