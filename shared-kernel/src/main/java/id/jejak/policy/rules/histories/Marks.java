package id.jejak.policy.rules.histories;

import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import java.math.BigDecimal;

/** Small numbers that share one. */
final class Marks {
    /** Where a credit comes from. */
    static final int SESSION = 0;

    static final int LEARNING = 1;
    static final int STUDY = 2;

    static final int FORM_BITS = 5;
    private static final int REACH = 5;
    private static final int SOURCE = 6;
    private static final int OWN = 8;
    private static final int OUTSIDE = 9;
    private static final int AIM = 10;
    private static final int VERSION = 13;
    private static final int DAYS_BITS = 11;
    private static final int MEETINGS_BITS = 9;
    private static final int LEVEL_BITS = 3;

    private Marks() {}

    static int activity(TrainingForm form, Reach reach) {
        return form.ordinal() | reach.ordinal() << REACH;
    }

    static int credit(
            int activity, int source, boolean own, boolean outside, int aim, int version) {
        return activity
                | source << SOURCE
                | (own ? 1 << OWN : 0)
                | (outside ? 1 << OUTSIDE : 0)
                | aim << AIM
                | version << VERSION;
    }

    static int form(int marks) {
        return marks & (1 << FORM_BITS) - 1;
    }

    static int reach(int marks) {
        return marks >> REACH & 1;
    }

    static int source(int marks) {
        return marks >> SOURCE & 3;
    }

    static boolean isOwn(int marks) {
        return (marks >> OWN & 1) == 1;
    }

    static boolean isOutside(int marks) {
        return (marks >> OUTSIDE & 1) == 1;
    }

    static int aim(int marks) {
        return marks >> AIM & 7;
    }

    static int version(int marks) {
        return marks >>> VERSION;
    }

    /** Days, meetings and days present: at most 1,500, 500 and 1,500. */
    static int span(int days, int meetings, int present) {
        return days | meetings << DAYS_BITS | present << DAYS_BITS + MEETINGS_BITS;
    }

    static int days(int span) {
        return span & (1 << DAYS_BITS) - 1;
    }

    static int meetings(int span) {
        return span >> DAYS_BITS & (1 << MEETINGS_BITS) - 1;
    }

    static int present(int span) {
        return span >>> DAYS_BITS + MEETINGS_BITS;
    }

    static int result(int competency, int achieved, int required) {
        return competency << 2 * LEVEL_BITS | achieved << LEVEL_BITS | required;
    }

    static int competency(int result) {
        return result >>> 2 * LEVEL_BITS;
    }

    static int achieved(int result) {
        return result >> LEVEL_BITS & 7;
    }

    static int required(int result) {
        return result & 7;
    }

    /** JP have two decimals at most. */
    static int hundredths(BigDecimal hours) {
        return hours.movePointRight(2).intValueExact();
    }
}
