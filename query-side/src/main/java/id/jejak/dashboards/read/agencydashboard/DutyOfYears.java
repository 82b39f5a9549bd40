package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.tallies.Count;
import id.jejak.training.rules.JpDuty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The yearly duty as it is asked for on one day: each year by the version in force on its last day,
 * or on that day while the year lasts.
 *
 * <p>Tallies are kept by the version that came with Jejak, whatever is adopted, so that they are
 * the same when they are built anew. For the years of another version the difference is counted
 * from the cards.
 */
final class DutyOfYears {
    private static final Policy SHIPPED =
            ShippedPolicies.get().version(new PolicyRef(JpDuty.ID, "2017.1")).orElseThrow();

    static final Standings KEPT = new Standings(SHIPPED);

    private final Policies policies;
    private final LocalDate today;
    private final @Nullable LocalDate other;
    private final Map<PolicyModel, Standings> byText = new HashMap<>();

    DutyOfYears(Policies policies, LocalDate today) {
        this.policies = policies;
        this.today = today;
        this.other = isKept(today) ? null : firstOther();
    }

    /** Whether tallies say it already. */
    boolean isKept() {
        return other == null;
    }

    /** What the answer rests on beside the cards. */
    Object stamp() {
        var now = on(today).map(version -> version.model().sha256()).orElse("");
        return List.of(today, Objects.requireNonNull(other), now);
    }

    /** The version for a year that ends on 31 December. */
    Optional<Policy> version(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    /** What the card adds to figures that were kept by the other version. */
    void correct(Card card, Count<Topic> count) {
        if (other == null) {
            return;
        }
        var person = card.person();
        var own = person.kind().isPns();
        var retired = person.retiredOn();
        var end = retired == null || retired.isAfter(today) ? today : retired;
        var last = own ? end.getYear() : JpDuty.contractYearOf(person.since(), end);
        var learning = card.learning();
        var jp = own ? learning.jp() : learning.jpOfContractYear();
        var begin = other.getYear() - 1;
        for (var year = begin; year <= Math.max(last, jp.isEmpty() ? last : jp.lastKey()); year++) {
            var day = JpDuty.lastDayOf(person.kind(), person.since(), year);
            var hours = jp.get(year);
            var serves = year >= person.since().getYear() && year <= last;
            if (!earlier(day).isBefore(other) && (serves || hours != null)) {
                correct(card, year, hours, day, count);
            }
        }
    }

    private void correct(
            Card card, int year, @Nullable Long hours, LocalDate day, Count<Topic> count) {
        var outside = card.learning().outsideOfContractYear().getOrDefault(year, 0L);
        var asked =
                Standings.Year.of(
                        card.person(),
                        hours == null ? 0 : hours,
                        card.person().kind().isPns() ? 0 : outside);
        if (hours != null) {
            KEPT.of(Standings.Year.of(card.person(), hours, 0))
                    .ifPresent(was -> count.add(Topic.DUTY, was.name(), year, -1));
        }
        on(day).map(this::standings)
                .flatMap(by -> by.of(asked))
                .ifPresent(is -> count.add(Topic.DUTY, is.name(), year, 1));
    }

    private Standings standings(Policy version) {
        return byText.computeIfAbsent(version.model(), _ -> new Standings(version));
    }

    private Optional<Policy> on(LocalDate day) {
        return policies.inForce(JpDuty.ID, earlier(day));
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private boolean isKept(LocalDate day) {
        return policies.inForce(JpDuty.ID, day)
                .filter(version -> version.model().dmn().equals(SHIPPED.model().dmn()))
                .isPresent();
    }

    /**
     * It had the first turn, and only one: before the day there is no other, and after no other.
     */
    private LocalDate firstOther() {
        var before = LocalDate.of(1900, 1, 1).toEpochDay();
        var after = today.toEpochDay();
        while (after - before > 1) {
            var middle = (before + after) / 2;
            if (isKept(LocalDate.ofEpochDay(middle))) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return LocalDate.ofEpochDay(after);
    }
}
