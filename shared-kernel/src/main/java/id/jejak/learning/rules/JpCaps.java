package id.jejak.learning.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.learning.events.Deed;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpConversion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Caps that one activity alone cannot show: JP a day and sessions a month over everything of the
 * same form that was credited before (domain facts 1.3, applying PerLAN 10/2018). The later one is
 * cut.
 *
 * <ul>
 *   <li>e-learning: 3 JP a day, 4 abroad (a second source says 3)
 *   <li>self-development and community of practice: 2 JP a day, a fifth more abroad
 *   <li>coaching, mentoring: 2 sessions a month
 * </ul>
 *
 * <p>Decided here, not by the regulation: an earlier activity fills its days from the first one on,
 * up to the cap of each; each form has a cap of its own, though one source takes coaching and
 * mentoring together.
 */
public final class JpCaps {
    public static final PolicyRef POLICY = new PolicyRef("jp-caps", "2018.1");

    private static final int SESSIONS_A_MONTH = 2;

    private JpCaps() {}

    /** Something that was credited. */
    public record Credited(Deed deed, Jp jp) {}

    /**
     * @param others everything credited to the same employee before
     */
    public static Jp credit(Deed deed, List<Credited> others) {
        var worth = JpConversion.credit(activity(deed), deed.days());
        var same = others.stream().filter(one -> one.deed().form() == deed.form()).toList();
        return switch (deed.form()) {
            case E_LEARNING, SELF_DEVELOPMENT, COMMUNITY_OF_PRACTICE ->
                    least(worth, roomByDay(deed, same));
            case COACHING, MENTORING -> least(worth, roomByMonth(deed, same));
            default -> worth;
        };
    }

    private static Jp roomByDay(Deed deed, List<Credited> others) {
        var used = new TreeMap<LocalDate, BigDecimal>();
        for (var other : others) {
            fill(other, used);
        }
        var cap = aDay(deed);
        var room =
                deed.startsOn()
                        .datesUntil(deed.endsOn().plusDays(1))
                        .map(day -> cap.subtract(used.getOrDefault(day, BigDecimal.ZERO)))
                        .map(left -> left.max(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return held(room);
    }

    private static void fill(Credited other, Map<LocalDate, BigDecimal> used) {
        var rest = other.jp().hours();
        var cap = aDay(other.deed());
        var end = other.deed().endsOn();
        for (var day = other.deed().startsOn();
                rest.signum() > 0 && !day.isAfter(end);
                day = day.plusDays(1)) {
            var before = used.getOrDefault(day, BigDecimal.ZERO);
            var share = rest.min(cap.subtract(before).max(BigDecimal.ZERO));
            used.put(day, before.add(share));
            rest = rest.subtract(share);
        }
    }

    private static Jp roomByMonth(Deed deed, List<Credited> others) {
        var used = new TreeMap<YearMonth, Integer>();
        for (var other : others) {
            var sessions = sessions(other);
            for (var month : months(other.deed())) {
                var before = used.getOrDefault(month, 0);
                var share = Math.min(sessions, SESSIONS_A_MONTH - before);
                used.put(month, before + share);
                sessions -= share;
            }
        }
        var room =
                months(deed).stream()
                        .mapToInt(month -> SESSIONS_A_MONTH - used.getOrDefault(month, 0))
                        .sum();
        return held(BigDecimal.valueOf((long) room * aSession(deed)));
    }

    private static int sessions(Credited other) {
        var one = BigDecimal.valueOf(aSession(other.deed()));
        return other.jp().hours().divide(one, 0, RoundingMode.UP).intValueExact();
    }

    private static List<YearMonth> months(Deed deed) {
        var last = YearMonth.from(deed.endsOn());
        return Stream.iterate(
                        YearMonth.from(deed.startsOn()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }

    private static BigDecimal aDay(Deed deed) {
        var abroad = deed.reach() == Reach.INTERNATIONAL;
        return deed.form() == TrainingForm.E_LEARNING
                ? new BigDecimal(abroad ? "4" : "3")
                : new BigDecimal(abroad ? "2.4" : "2");
    }

    private static int aSession(Deed deed) {
        return deed.reach() == Reach.INTERNATIONAL ? 4 : 2;
    }

    private static Jp least(Jp worth, Jp room) {
        return room.isAtLeast(worth) ? worth : room;
    }

    private static Jp held(BigDecimal hours) {
        return new Jp(hours.min(BigDecimal.valueOf(2_000)));
    }

    private static Activity activity(Deed deed) {
        return new Activity(
                new ProgrammeId("reported"),
                deed.form(),
                deed.reach(),
                deed.days(),
                deed.meetings(),
                deed.programmeJp(),
                new TreeMap<>());
    }
}
