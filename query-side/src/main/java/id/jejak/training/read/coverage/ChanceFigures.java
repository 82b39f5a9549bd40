package id.jejak.training.read.coverage;

import id.jejak.tallies.Count;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What one card counts for. */
final class ChanceFigures {
    private ChanceFigures() {}

    /** Most changes are one more training of the same person, which touch few figures. */
    static Tally<Topic> difference(
            @Nullable EmployeeCard<Chances> before, @Nullable EmployeeCard<Chances> after) {
        var difference = new Tally<Topic>();
        if (isSamePerson(before, after)) {
            var known = Objects.requireNonNull(before).own();
            var next = Objects.requireNonNull(after);
            idle(known, (figure, number) -> difference.add(figure, -number));
            idle(next.own(), difference);
            trained(next, without(next.own().years(), known.years()), difference);
            return difference;
        }
        if (before != null) {
            everything(before, (figure, number) -> difference.add(figure, -number));
        }
        if (after != null) {
            everything(after, difference);
        }
        return difference;
    }

    private static boolean isSamePerson(
            @Nullable EmployeeCard<Chances> before, @Nullable EmployeeCard<Chances> after) {
        return before != null
                && after != null
                && before.person() == after.person()
                && before.person().isActive()
                && before.own().disabled() == after.own().disabled();
    }

    private static void everything(EmployeeCard<Chances> card, Count<Topic> count) {
        if (card.person().isActive()) {
            for (var dimension : Dimension.values()) {
                count.one(Topic.PEOPLE, dimension.of(card), card.person().since().getYear());
            }
            trained(card, card.own().years(), count);
            idle(card.own(), count);
        }
    }

    private static void trained(
            EmployeeCard<Chances> card, Set<Integer> years, Count<Topic> count) {
        for (var dimension : Dimension.values()) {
            var group = dimension.of(card);
            years.forEach(year -> count.one(Topic.TRAINED, group, year));
        }
    }

    private static void idle(Chances chances, Count<Topic> count) {
        count.one(Topic.IDLE, "", month(chances.idleSince()));
    }

    private static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
