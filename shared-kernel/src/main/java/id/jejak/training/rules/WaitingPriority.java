package id.jejak.training.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.Priority;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who of those that wait for a place comes first. No regulation orders a waiting list; the grounds
 * are those of the merit system (competence first, development according to results, a fair chance
 * for everybody; PP 11/2017 art. 134, domain facts 11), the weights are Jejak's own choice.
 *
 * <ul>
 *   <li>{@value #POINTS_PER_LEVEL} points for every level below the session's aims, for at most
 *       {@value #MOST_LEVELS} levels
 *   <li>one point for every whole month without training, at most {@value #MOST_MONTHS}
 *   <li>one point for every begun JP that is still missing for the yearly duty of PNS
 *   <li>{@value #POINTS_FOR_NEED} points for a need that an adopted plan names
 * </ul>
 *
 * <p>Equal points: the earlier nomination first, and of one day the one recorded first.
 */
public final class WaitingPriority {
    public static final PolicyRef POLICY = new PolicyRef("waiting-priority", "seed.1");

    private static final int POINTS_PER_LEVEL = 10;
    private static final int MOST_LEVELS = 5;
    private static final int MOST_MONTHS = 36;
    private static final int POINTS_FOR_NEED = 20;

    private WaitingPriority() {}

    /** What points are given for. */
    public enum Ground {
        COMPETENCY_GAP,
        LONG_WITHOUT_TRAINING,
        DUTY_NOT_MET,
        ADOPTED_NEED
    }

    /** One sentence of the explanation: the fact behind it and what it counted. */
    public record Reason(Ground ground, int amount, int points) {}

    /** The points of what was known, with the rule's own name. */
    public static Priority of(
            int missingLevels, int monthsWithoutTraining, Jp jpMissing, boolean needAdopted) {
        var points =
                all(missingLevels, monthsWithoutTraining, jpMissing, needAdopted)
                        .mapToInt(Reason::points)
                        .sum();
        return new Priority(
                missingLevels, monthsWithoutTraining, jpMissing, needAdopted, points, POLICY);
    }

    /** Why these points: only what counted, the weightiest first. */
    public static List<Reason> reasons(Priority p) {
        return all(p.missingLevels(), p.monthsWithoutTraining(), p.jpMissing(), p.needAdopted())
                .filter(reason -> reason.points() > 0)
                .sorted((one, other) -> Integer.compare(other.points(), one.points()))
                .toList();
    }

    private static Stream<Reason> all(int levels, int months, Jp jpMissing, boolean needAdopted) {
        var jp = jpMissing.hours().setScale(0, RoundingMode.CEILING).intValueExact();
        return Stream.of(
                new Reason(
                        Ground.COMPETENCY_GAP,
                        levels,
                        POINTS_PER_LEVEL * Math.min(levels, MOST_LEVELS)),
                new Reason(Ground.LONG_WITHOUT_TRAINING, months, Math.min(months, MOST_MONTHS)),
                new Reason(Ground.DUTY_NOT_MET, jp, jp),
                new Reason(
                        Ground.ADOPTED_NEED,
                        needAdopted ? 1 : 0,
                        needAdopted ? POINTS_FOR_NEED : 0));
    }
}
