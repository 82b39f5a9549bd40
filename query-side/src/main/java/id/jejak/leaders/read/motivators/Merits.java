package id.jejak.leaders.read.motivators;

import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one employee counts for, with whom. */
final class Merits {
    private static final String ALL = "";

    private final Map<String, Tally<Topic>> byLeader = new HashMap<>();
    private final List<Reign> reigns;

    private Merits(List<Reign> reigns) {
        this.reigns = reigns;
    }

    /**
     * Somebody leads from a day to the day before another one does, or before the end of service.
     *
     * @param until first day of the next; null while it lasts
     */
    private record Reign(String leader, LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    static Map<String, Tally<Topic>> of(@Nullable EmployeeCard<Staff> card) {
        if (card == null) {
            return Map.of();
        }
        var merits = new Merits(reigns(card));
        merits.count(card.own());
        return merits.byLeader;
    }

    /** By leader: what the card counts for now and did not before, or no more. */
    static Map<String, Tally<Topic>> difference(
            @Nullable EmployeeCard<Staff> before, @Nullable EmployeeCard<Staff> after) {
        var difference = new HashMap<String, Tally<Topic>>();
        add(of(after), 1, difference);
        add(of(before), -1, difference);
        difference.values().removeIf(Tally::isEmpty);
        return difference;
    }

    private static void add(
            Map<String, Tally<Topic>> merits, int times, Map<String, Tally<Topic>> sum) {
        merits.forEach(
                (leader, tally) -> {
                    var own = sum.computeIfAbsent(leader, _ -> new Tally<>());
                    for (var topic : Topic.values()) {
                        tally.each(topic, (figure, number) -> own.add(figure, times * number));
                    }
                });
    }

    private void count(Staff staff) {
        for (var leader : reigns.stream().map(Reign::leader).distinct().toList()) {
            countYears(leader);
        }
        reigns.stream()
                .flatMap(
                        reign ->
                                staff.developedOn().stream()
                                        .filter(reign::covers)
                                        .map(day -> Map.entry(reign.leader(), day.getYear())))
                .distinct()
                .forEach(one -> of(one.getKey()).one(Topic.DEVELOPED, ALL, one.getValue()));
        for (var one : staff.recognitions()) {
            of(one.by()).one(Topic.RECOGNISED, ALL, one.on().getYear());
        }
        for (var one : staff.nominations().values()) {
            of(one.by()).one(Topic.NOMINATED, ALL, one.on().getYear());
            if (one.waits()) {
                of(one.by()).one(Topic.OPEN, ALL, (int) one.endsOn().toEpochDay());
            }
        }
        staff.sent().forEach((what, day) -> countSent(staff.nominations().get(what), day));
    }

    /** Whoever nominated sent the employee; where nobody did, whoever led that day. */
    private void countSent(Staff.@Nullable Nomination nomination, LocalDate day) {
        var sender =
                nomination != null
                        ? nomination.by()
                        : reigns.stream()
                                .filter(one -> one.covers(day))
                                .map(Reign::leader)
                                .findFirst()
                                .orElse(null);
        if (sender != null) {
            of(sender).one(Topic.SENT, ALL, day.getYear());
        }
    }

    private void countYears(String leader) {
        var own = reigns.stream().filter(one -> one.leader().equals(leader)).toList();
        var edges = new TreeSet<Integer>();
        for (var one : own) {
            edges.add(one.from().getYear());
            if (one.until() != null) {
                edges.add(one.until().minusDays(1).getYear() + 1);
            }
        }
        countEdges(leader, own, edges);
    }

    /** Between two edges nothing changes. */
    private void countEdges(String leader, List<Reign> own, SortedSet<Integer> edges) {
        var before = false;
        for (var year : edges) {
            var now = own.stream().anyMatch(one -> isIn(one, year));
            if (now != before) {
                of(leader).add(Topic.STAFF, ALL, year, now ? 1 : -1);
            }
            before = now;
        }
    }

    private static boolean isIn(Reign reign, int year) {
        return reign.from().getYear() <= year
                && (reign.until() == null || reign.until().minusDays(1).getYear() >= year);
    }

    private Tally<Topic> of(String leader) {
        return byLeader.computeIfAbsent(leader, _ -> new Tally<>());
    }

    private static List<Reign> reigns(EmployeeCard<Staff> card) {
        var end = card.person().retiredOn();
        var reigns = new ArrayList<Reign>();
        var days = List.copyOf(card.own().superiors().keySet());
        for (var at = 0; at < days.size(); at++) {
            var from = days.get(at);
            var next = at + 1 < days.size() ? days.get(at + 1) : null;
            var until = earlier(next, end);
            if (until == null || from.isBefore(until)) {
                reigns.add(new Reign(card.own().superiors().get(from), from, until));
            }
        }
        return reigns;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
