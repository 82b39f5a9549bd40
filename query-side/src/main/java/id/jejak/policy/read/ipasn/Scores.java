package id.jejak.policy.read.ipasn;

import id.jejak.kernel.EmployeeId;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.histories.Snapshot;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The scores of a year, kept as long as they are asked for. Only people whose history changed are
 * scored anew; the answer is at most a second behind the histories unless more is asked for.
 */
final class Scores {
    private static final int YEARS_KEPT = 16;
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final LiveHistories histories;
    private final Policies policies;
    private final Clock clock;
    private final Map<Integer, Kept> years = new LinkedHashMap<>(32, 0.75f, true);
    private @Nullable Snapshot snapshot;
    private long since;

    Scores(LiveHistories histories, Policies policies, Clock clock) {
        this.histories = histories;
        this.policies = policies;
        this.clock = clock;
    }

    private record Kept(YearOfScores year, Map<EmployeeId, Scored> scored) {
        boolean isBy(LocalDate day, @Nullable Policy policy) {
            var known = year.policy();
            return year.day().equals(day)
                    && (known == null) == (policy == null)
                    && (policy == null
                            || known != null
                                    && known.model().sha256().equals(policy.model().sha256()));
        }
    }

    /** The policy that measures a year. */
    Optional<Policy> policyOn(LocalDate day) {
        return policies.inForce(Reckoner.POLICY, day);
    }

    /** The day a year is looked at; empty for a year to come. */
    Optional<LocalDate> dayOf(int year) {
        var today = LocalDate.now(clock);
        var last = LocalDate.of(year, Month.DECEMBER, 31);
        return year > today.getYear()
                ? Optional.empty()
                : Optional.of(last.isAfter(today) ? today : last);
    }

    /**
     * @param wanted position that the answer has to hold at least, as far as it is known
     * @return empty for a year to come
     */
    synchronized Optional<YearOfScores> of(int year, long wanted) {
        return dayOf(year).map(day -> of(year, day, snapshot(wanted)));
    }

    /** Everybody, at most a second old. */
    synchronized Snapshot snapshot(long wanted) {
        var known = snapshot;
        var now = System.nanoTime();
        if (known == null || known.position() < wanted || now - since > FRESH) {
            known = histories.snapshot();
            snapshot = known;
            since = now;
        }
        return known;
    }

    private YearOfScores of(int year, LocalDate day, Snapshot people) {
        var policy = policyOn(day).orElse(null);
        var kept = years.get(year);
        var usable = kept != null && kept.isBy(day, policy);
        if (usable && kept.year().position() == people.position()) {
            return kept.year();
        }
        var scored = scored(day, policy, people, usable ? kept.scored() : Map.of());
        var next =
                YearOfScores.of(
                        year, day, policy, people.position(), people.world(), scored.values());
        years.put(year, new Kept(next, scored));
        List.copyOf(years.keySet()).stream()
                .limit(Math.max(0, years.size() - YEARS_KEPT))
                .forEach(years::remove);
        return next;
    }

    private static Map<EmployeeId, Scored> scored(
            LocalDate day,
            @Nullable Policy policy,
            Snapshot people,
            Map<EmployeeId, Scored> before) {
        var scored = new HashMap<EmployeeId, Scored>(people.size() * 2);
        if (policy == null) {
            return scored;
        }
        var reckoner = new Reckoner(policy, (int) day.toEpochDay(), people.world());
        for (var i = 0; i < people.size(); i++) {
            var history = people.get(i);
            var known = before.get(history.employee());
            scored.put(
                    history.employee(),
                    known != null && known.seen() == history
                            ? Objects.requireNonNull(known)
                            : reckoner.of(history));
        }
        return scored;
    }
}
