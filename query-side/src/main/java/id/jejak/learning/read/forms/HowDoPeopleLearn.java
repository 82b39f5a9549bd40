package id.jejak.learning.read.forms;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.access.AccessDenied;
import id.jejak.access.rules.Reading;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;
import id.jejak.training.events.TrainingForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** In which forms do people learn, and how much? */
@Component
final class HowDoPeopleLearn {
    private static final int MOST_PEOPLE = 200;

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;

    HowDoPeopleLearn(ReadModels models, ReadPosition position) {
        this.models = models;
        this.position = position;
        this.figures = new AgencyFigures<>(models, FormsProjection.TALLIES);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    Forms forms(Actor actor, String agencyId, int year) {
        var at = position.of(FormsProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var parts =
                figures.below(node, EnumSet.of(Topic.JP, Topic.ACTIVITIES)).stream()
                        .map(
                                one ->
                                        new Forms.Part(
                                                one.id(),
                                                one.node().name(),
                                                Numbers.hundredths(
                                                        one.tally().sum(Topic.JP, y -> y == year)),
                                                one.tally().sum(Topic.ACTIVITIES, y -> y == year)))
                        .toList();
        return new Forms(
                agencyId,
                year,
                at,
                tally.sum(Topic.WAITING),
                tally.sum(Topic.REFUSED),
                rows(tally, year),
                parts);
    }

    /**
     * @throws AccessDenied unless the actor may read single people of the agency
     */
    Learners people(Actor actor, String agencyId, int year) {
        var at = position.of(FormsProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var path = node.path().stream().map(AgencyId::new).toList();
        if (!Reading.allowsPeopleOf(actor, path)) {
            throw new AccessDenied();
        }
        var people = new ArrayList<Learners.Learner>();
        for (var stored :
                models.of(FormsProjection.CARDS.shelf()).find(eq(EmployeeCard.PATH, agencyId))) {
            var own = FormsProjection.CARDS.shelf().read().apply(stored).own();
            var parts = own.parts().stream().filter(one -> one.year() == year).toList();
            if (!parts.isEmpty()) {
                people.add(learner(stored.getString(Shelf.ID), parts));
            }
        }
        people.sort(
                Comparator.comparing(Learners.Learner::jp)
                        .reversed()
                        .thenComparing(Learners.Learner::employeeId));
        return new Learners(agencyId, year, at, people.stream().limit(MOST_PEOPLE).toList());
    }

    private static Learners.Learner learner(String id, List<Learned.Part> parts) {
        var forms =
                parts.stream()
                        .map(
                                one ->
                                        new Learners.Of(
                                                one.form(),
                                                Numbers.hundredths(one.jp()),
                                                one.activities()))
                        .toList();
        return new Learners.Learner(
                id,
                Numbers.hundredths(parts.stream().mapToLong(Learned.Part::jp).sum()),
                Numbers.hundredths(parts.stream().mapToLong(Learned.Part::outside).sum()),
                forms);
    }

    private static List<Forms.Row> rows(Tally<Topic> tally, int year) {
        return Stream.of(TrainingForm.values())
                .filter(form -> tally.get(Topic.ACTIVITIES, form.name(), year) > 0)
                .map(
                        form ->
                                new Forms.Row(
                                        form,
                                        Numbers.hundredths(tally.get(Topic.JP, form.name(), year)),
                                        Numbers.hundredths(
                                                tally.get(Topic.OUTSIDE, form.name(), year)),
                                        tally.get(Topic.ACTIVITIES, form.name(), year),
                                        tally.get(Topic.PEOPLE, form.name(), year)))
                .toList();
    }
}
