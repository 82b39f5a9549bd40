package id.jejak.dashboards.read.agencydashboard;

import id.jejak.tallies.Count;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** What one card adds to the tally of every agency on its path. */
final class CardFigures {
    private static final List<Section> SECTIONS =
            List.of(
                    new Section(Card::person, CardFigures::headcount),
                    new Section(Card::assessed, CardFigures::assessed),
                    new Section(Card::learning, CardFigures::learned),
                    new Section(Card::evaluations, CardFigures::evaluated),
                    new Section(Card::awards, CardFigures::awarded));

    private CardFigures() {}

    /** Of after minus of before; a part of the card that is the same instance is not looked at. */
    static Tally<Topic> difference(@Nullable Card before, @Nullable Card after) {
        var difference = new Tally<Topic>();
        for (var section : SECTIONS) {
            if (!section.isSame(before, after)) {
                section.count(before, (figure, n) -> difference.add(figure, -n));
                section.count(after, difference::add);
            }
        }
        return difference;
    }

    private interface Counting {
        void count(Card card, Count<Topic> count);
    }

    /** Every section may look at the person, and at its own part of the card. */
    private record Section(Function<Card, Object> part, Counting counting) {
        boolean isSame(@Nullable Card before, @Nullable Card after) {
            return before != null
                    && after != null
                    && before.person() == after.person()
                    && part.apply(before) == part.apply(after);
        }

        void count(@Nullable Card card, Count<Topic> count) {
            if (card != null) {
                counting.count(card, count);
            }
        }
    }

    private static void headcount(Card card, Count<Topic> count) {
        if (card.person().isActive()) {
            count.add(Topic.HEADCOUNT, card.person().kind().name(), 0, 1);
            count.add(Topic.SEX, card.person().sex().name(), 0, 1);
        }
    }

    private static void assessed(Card card, Count<Topic> count) {
        if (!card.person().isActive()) {
            return;
        }
        card.assessed()
                .latest()
                .ifPresent(
                        on ->
                                count.add(
                                        Topic.ASSESSED,
                                        "",
                                        on.getYear() * 100 + on.getMonthValue(),
                                        1));
        for (var result : card.assessed().standings().values()) {
            count.add(Topic.COMPETENCY, result.competency(), 0, 1);
            if (result.gap() < 0) {
                count.add(Topic.GAP, result.competency(), 0, 1);
                count.add(Topic.GAP_LEVELS, result.competency(), 0, result.gap());
            }
        }
    }

    private static void learned(Card card, Count<Topic> count) {
        var learning = card.learning();
        var person = card.person();
        var group = card.group();
        count.add(Topic.ENTERED, group, learning.firstYear(person.since().getYear()), 1);
        var retiredOn = person.retiredOn();
        if (retiredOn != null) {
            count.add(Topic.LEFT, group, learning.lastYear(retiredOn.getYear()), 1);
        }
        learning.jp()
                .forEach(
                        (year, jp) -> {
                            if (jp > 0) {
                                count.add(Topic.JP_BAND, JpBand.of(jp).of(group), year, 1);
                            }
                            count.add(Topic.JP, group, year, jp);
                        });
        var yearsThatCount = person.kind().isPns() ? learning.jp() : learning.jpOfContractYear();
        yearsThatCount.forEach(
                (year, jp) ->
                        DutyOfYears.KEPT
                                .of(Standings.Year.of(person, jp, 0))
                                .ifPresent(is -> count.add(Topic.DUTY, is.name(), year, 1)));
        learning.trainings()
                .forEach(
                        (year, trainings) -> {
                            count.add(Topic.TRAINED, "", year, 1);
                            count.add(Topic.TRAININGS, "", year, trainings);
                        });
    }

    private static void evaluated(Card card, Count<Topic> count) {
        var evaluations = card.evaluations();
        if (card.person().isActive()) {
            for (var due : evaluations.open().values()) {
                count.add(Topic.EVALUATION_OPEN, "", (int) due.toEpochDay(), 1);
            }
        }
        evaluations.done().forEach((year, n) -> count.add(Topic.EVALUATION_DONE, "", year, n));
        evaluations
                .results()
                .forEach(
                        (key, results) -> {
                            var level = key.level().name();
                            count.add(Topic.RESULTS, level, key.year(), results.count());
                            count.add(Topic.RESULT_SUM, level, key.year(), results.sum());
                        });
    }

    private static void awarded(Card card, Count<Topic> count) {
        for (var award : card.awards().held().values()) {
            count.add(Topic.AWARDS, award.kind().name(), award.year(), 1);
        }
    }
}
