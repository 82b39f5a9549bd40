package id.jejak.training.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * JP (45 minutes each) that one activity earns, by the table agencies apply for PerLAN 10/2018
 * (domain facts 1.3). The table is known from an agency's guide, not from the annex itself.
 *
 * <p>Uncertain or in conflict, and what is taken here:
 *
 * <ul>
 *   <li>study assignments and permits: 20 per semester, not per year
 *   <li>e-learning abroad: at most 4 a day; a second source says 3
 *   <li>coaching and mentoring abroad: 4 per session; a second source says 2 and a fifth more
 *   <li>structural leadership has no international column: the programme's own JP
 * </ul>
 *
 * <p>Decided here, not by the regulation: nothing is earned below {@value #PRESENT_PERCENT} % of
 * the days present; a begun 30 days count as a month; results are rounded half up to a hundredth
 * and end at 2,000. Caps over several activities of one day or month cannot be seen from one
 * activity; they come with a later version, which decides anew from the facts recorded.
 */
public final class JpConversion {
    public static final PolicyRef POLICY = new PolicyRef("jp-conversion", "2018.1");

    /** Least share of the days of an activity that must be attended, in percent. */
    public static final int PRESENT_PERCENT = 80;

    private static final int SESSIONS_A_MONTH = 2;
    private static final int DAYS_A_MONTH = 30;
    private static final BigDecimal ABROAD = new BigDecimal("1.20");
    private static final BigDecimal MOST = BigDecimal.valueOf(2_000);

    private JpConversion() {}

    /**
     * @param daysPresent days present, 0 to the days of the activity
     * @return JP earned; zero for somebody who was not present enough
     */
    public static Jp credit(Activity activity, int daysPresent) {
        return isPresentEnough(activity, daysPresent) ? worth(activity) : Jp.ZERO;
    }

    public static boolean isPresentEnough(Activity activity, int daysPresent) {
        return daysPresent * 100 >= activity.days() * PRESENT_PERCENT;
    }

    private static Jp worth(Activity a) {
        return switch (a.form()) {
            case TUGAS_BELAJAR, IZIN_BELAJAR -> each(a.meetings(), 20);
            case STRUCTURAL_LEADERSHIP -> a.programmeJp();
            case MANAGERIAL, TECHNICAL, FUNCTIONAL, SOCIOCULTURAL -> abroadAFifthMore(a);
            case COURSE, PENATARAN, BIMTEK -> abroadAFifthMore(a);
            case DISTANCE_TRAINING, OUTBOUND -> abroadAFifthMore(a);
            case SEMINAR, SOSIALISASI -> each(a.days(), abroad(a, 4, 6));
            case WORKSHOP -> each(a.days(), abroad(a, 5, 7));
            case COACHING, MENTORING -> each(countedSessions(a), abroad(a, 2, 4));
            case E_LEARNING -> atMost(a, each(a.days(), abroad(a, 3, 4)));
            case SELF_DEVELOPMENT, COMMUNITY_OF_PRACTICE -> twoADay(a);
            case BENCHMARKING -> each(a.meetings(), abroad(a, 10, 20));
            case DETASERING, EXCHANGE, MAGANG -> Jp.of(abroad(a, 20, 24));
        };
    }

    /** 2 a day at most; the fifth more of an activity abroad comes on top of the cap. */
    private static Jp twoADay(Activity a) {
        return aFifthMoreIfAbroad(a, atMost(a, each(a.days(), 2)));
    }

    private static Jp abroadAFifthMore(Activity a) {
        return aFifthMoreIfAbroad(a, a.programmeJp());
    }

    private static Jp aFifthMoreIfAbroad(Activity a, Jp jp) {
        return isAbroad(a) ? held(jp.hours().multiply(ABROAD)) : jp;
    }

    /** What the programme takes, unless the cap is lower. */
    private static Jp atMost(Activity a, Jp cap) {
        return cap.isAtLeast(a.programmeJp()) ? a.programmeJp() : cap;
    }

    private static int countedSessions(Activity a) {
        var months = Math.ceilDiv(a.days(), DAYS_A_MONTH);
        return Math.min(a.meetings(), months * SESSIONS_A_MONTH);
    }

    private static int abroad(Activity a, int national, int international) {
        return isAbroad(a) ? international : national;
    }

    private static boolean isAbroad(Activity a) {
        return a.reach() == Reach.INTERNATIONAL;
    }

    private static Jp each(int units, int jp) {
        return held(BigDecimal.valueOf((long) units * jp));
    }

    private static Jp held(BigDecimal hours) {
        return new Jp(hours.min(MOST).setScale(2, RoundingMode.HALF_UP));
    }
}
