package id.jejak.training.write.learner;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The learning of one employee, with its days: history is entered late, so every answer is for one
 * day and looks at nothing after it.
 *
 * @param places the sessions that the employee waits for or holds a seat in, without those done
 */
public record LearningRecord(
        List<Completed> completed,
        List<Assessed> assessed,
        List<AdoptedNeed> needs,
        Map<SessionId, Place> places) {
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000);

    public static final LearningRecord NONE =
            new LearningRecord(List.of(), List.of(), List.of(), Map.of());

    /** A completed training. */
    public record Completed(LocalDate on, Jp credited) {}

    /** The level that one assessment found in one competency. */
    public record Assessed(LocalDate on, CompetencyId competency, Level level) {}

    /** A need that a development plan names, since the day the plan was adopted. */
    public record AdoptedNeed(LocalDate since, CompetencyId competency) {}

    /** How somebody stands in a session that is not over for them. */
    public enum Place {
        WAITS,
        ENROLLED
    }

    /**
     * Levels below the aims, summed; a competency that was never assessed misses all of its aim.
     */
    public int missingLevels(SortedMap<CompetencyId, Level> aims, LocalDate day) {
        var known = levelsOn(day);
        return aims.entrySet().stream()
                .mapToInt(aim -> missing(aim.getValue(), known.get(aim.getKey())))
                .sum();
    }

    /** What the last assessment up to that day found in each competency. */
    private Map<CompetencyId, Level> levelsOn(LocalDate day) {
        var known = new HashMap<CompetencyId, Assessed>();
        assessed.stream()
                .filter(one -> !one.on().isAfter(day))
                .forEach(one -> known.merge(one.competency(), one, LearningRecord::later));
        var levels = new HashMap<CompetencyId, Level>();
        known.forEach((competency, one) -> levels.put(competency, one.level()));
        return levels;
    }

    /** Whether an adopted plan names a need that these aims serve. */
    public boolean hasAdoptedNeed(SortedMap<CompetencyId, Level> aims, LocalDate day) {
        return needs.stream()
                .anyMatch(
                        need -> !need.since().isAfter(day) && aims.containsKey(need.competency()));
    }

    /** Null for somebody who never completed a training. */
    public @Nullable LocalDate lastTrainedOn(LocalDate day) {
        return completed.stream()
                .map(Completed::on)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The JP of the calendar year of that day, up to it; at most 2,000. */
    public Jp inYearOf(LocalDate day) {
        var sum =
                completed.stream()
                        .filter(one -> one.on().getYear() == day.getYear())
                        .filter(one -> !one.on().isAfter(day))
                        .map(one -> one.credited().hours())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Jp(sum.min(MOST));
    }

    /** Of one day, what was recorded later counts: a correction carries the day it corrects. */
    private static Assessed later(Assessed known, Assessed next) {
        return next.on().isBefore(known.on()) ? known : next;
    }

    private static int missing(Level aim, @Nullable Level known) {
        return Math.max(0, aim.value() - (known == null ? 0 : known.value()));
    }
}
