package id.jejak.learning.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.learning.events.Deed;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Value;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.rules.JpConversion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Caps that one activity alone cannot show: JP a day and sessions a month over everything of the
 * same form that was credited before. The numbers are those of the policy {@value #ID}; the later
 * activity is cut.
 *
 * <p>Decided here, not by the regulation: an earlier activity fills its days from the first one on,
 * up to the cap of each; each form has a cap of its own, though one source takes coaching and
 * mentoring together.
 */
public final class JpCaps {
    public static final String ID = "jp-caps";

    private JpCaps() {}

    /** Something that was credited. */
    public record Credited(Deed deed, Jp jp) {}

    /**
     * @param policy the table that gave the JP
     * @param caps the rule that cut them
     */
    public record Credit(Jp jp, PolicyRef policy, PolicyRef caps) {}

    /** What the cap of a form counts in. */
    private enum Unit {
        JP_A_DAY,
        SESSIONS_A_MONTH,
        NONE
    }

    /**
     * Numbers of one form and reach.
     *
     * @param most JP a day, or sessions a month
     * @param session JP that a session is worth
     */
    private record Cap(Unit unit, BigDecimal most, BigDecimal session, PolicyRef policy) {}

    /**
     * @param others everything credited to the same employee before
     * @param on the day that says which version decides
     * @throws NoDecision if a policy decides nothing
     */
    public static Credit credit(Deed deed, List<Credited> others, LocalDate on, Policies policies) {
        var worth = JpConversion.of(activity(deed), deed.days(), on, policies);
        var caps =
                Arrays.stream(Reach.values())
                        .collect(
                                Collectors.toMap(
                                        reach -> reach, reach -> cap(deed, reach, on, policies)));
        var same = others.stream().filter(one -> one.deed().form() == deed.form()).toList();
        var cap = caps.get(deed.reach());
        var jp =
                switch (cap.unit()) {
                    case JP_A_DAY -> least(worth.jp(), roomByDay(deed, same, caps));
                    case SESSIONS_A_MONTH -> least(worth.jp(), roomByMonth(deed, same, caps));
                    case NONE -> worth.jp();
                };
        return new Credit(jp, worth.policy(), cap.policy());
    }

    /** What the policy asks about a deed. */
    public static Inputs inputs(Deed deed) {
        return inputs(deed, deed.reach());
    }

    private static Inputs inputs(Deed deed, Reach reach) {
        return Inputs.NONE.with("form", Value.of(deed.form())).with("reach", Value.of(reach));
    }

    private static Cap cap(Deed deed, Reach reach, LocalDate on, Policies policies) {
        var decided = Decided.by(policies, ID, on, inputs(deed, reach));
        return new Cap(
                decided.word("capUnit", Unit.class),
                decided.number("cap"),
                decided.number("sessionJp"),
                decided.policy());
    }

    private static Jp roomByDay(Deed deed, List<Credited> others, Map<Reach, Cap> caps) {
        var used = new TreeMap<LocalDate, BigDecimal>();
        for (var other : others) {
            fill(other, caps.get(other.deed().reach()).most(), used);
        }
        var cap = caps.get(deed.reach()).most();
        var room =
                deed.startsOn()
                        .datesUntil(deed.endsOn().plusDays(1))
                        .map(day -> cap.subtract(used.getOrDefault(day, BigDecimal.ZERO)))
                        .map(left -> left.max(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return held(room);
    }

    private static void fill(Credited other, BigDecimal cap, Map<LocalDate, BigDecimal> used) {
        var rest = other.jp().hours();
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

    private static Jp roomByMonth(Deed deed, List<Credited> others, Map<Reach, Cap> caps) {
        var used = new TreeMap<YearMonth, Integer>();
        for (var other : others) {
            hold(other, caps.get(other.deed().reach()), used);
        }
        var cap = caps.get(deed.reach());
        var most = sessions(cap.most());
        var room =
                months(deed).stream()
                        .mapToInt(month -> Math.max(0, most - used.getOrDefault(month, 0)))
                        .sum();
        return held(cap.session().multiply(BigDecimal.valueOf(room)));
    }

    private static void hold(Credited other, Cap cap, Map<YearMonth, Integer> used) {
        var most = sessions(cap.most());
        var rest = sessions(other, cap);
        for (var month : months(other.deed())) {
            var before = used.getOrDefault(month, 0);
            var share = Math.clamp((long) most - before, 0, rest);
            used.put(month, before + share);
            rest -= share;
        }
    }

    private static int sessions(Credited other, Cap cap) {
        if (cap.session().signum() <= 0) {
            throw new NoDecision(ID + " gives sessions no worth");
        }
        return sessions(other.jp().hours().divide(cap.session(), 0, RoundingMode.UP));
    }

    private static int sessions(BigDecimal whole) {
        try {
            return whole.intValueExact();
        } catch (ArithmeticException _) {
            throw new NoDecision(ID + " gives " + whole + " sessions");
        }
    }

    private static List<YearMonth> months(Deed deed) {
        var last = YearMonth.from(deed.endsOn());
        return Stream.iterate(
                        YearMonth.from(deed.startsOn()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }

    private static Jp least(Jp worth, Jp room) {
        return room.isAtLeast(worth) ? worth : room;
    }

    private static Jp held(BigDecimal hours) {
        return new Jp(hours.min(BigDecimal.valueOf(2_000)).setScale(2, RoundingMode.DOWN));
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
