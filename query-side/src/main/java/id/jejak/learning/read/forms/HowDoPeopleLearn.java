package id.jejak.learning.read.forms;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;
import id.jejak.training.events.TrainingForm;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** In which forms do people learn, and how much? */
@Component
final class HowDoPeopleLearn {
    static final int PAGE = 50;

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
    Learners people(Actor actor, String agencyId, int year, int page) {
        var at = position.of(FormsProjection.NAME);
        if (!figures.allowed(actor, agencyId).opensPeopleTo(actor)) {
            throw new AccessDenied();
        }
        var all = most(agencyId, year);
        var shown =
                all.stream().skip((long) page * PAGE).limit(PAGE).map(JpByYear::employee).toList();
        var cards = FormsProjection.CARDS.read(models, shown);
        return new Learners(
                agencyId,
                year,
                at,
                all.size(),
                page,
                shown.stream()
                        .filter(cards::containsKey)
                        .map(id -> learner(id, parts(cards.get(id), year)))
                        .toList());
    }

    private List<JpByYear> most(String agencyId, int year) {
        var all = new ArrayList<JpByYear>();
        var wanted = year + "=";
        for (var crowd : FormsProjection.CROWDS.in(models, agencyId)) {
            crowd.each(
                    (who, line) ->
                            JpByYear.in(wanted, line)
                                    .ifPresent(jp -> all.add(new JpByYear(who, jp))));
        }
        all.sort(JpByYear.MOST_FIRST);
        return all;
    }

    private static List<Learned.Part> parts(EmployeeCard<Learned> card, int year) {
        return card.own().parts().stream().filter(one -> one.year() == year).toList();
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
