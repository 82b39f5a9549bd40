package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.CALLS;
import static id.jejak.policy.rules.histories.Section.CREDITS;
import static id.jejak.policy.rules.histories.Section.ENROLMENTS;
import static id.jejak.policy.rules.histories.Section.NOMINATIONS;
import static id.jejak.policy.rules.histories.Section.RATINGS;

import java.util.Arrays;

/**
 * The occasions of one history on which a policy decides, in the order of their days. Found for one
 * policy and period at a time, then turned to one by one; reused, and for one thread.
 *
 * <p>Acts are decided on the day whose policies decided them: a rating on the last day of its
 * period, a report of learning on the day it was verified, others on their own day. What is asked
 * once a year is asked on 31 December of every year in service, the duty of PPPK on the last day of
 * the contract year, and in the last year of the period on its last day at the latest; of nobody
 * before the day of the appointment, from which on the ledger tells anything.
 */
public final class DecisionPoints {
    private static final int NO_ROW = -1;

    private final Moment moment;
    private Section section = CREDITS;
    private int[] days = new int[64];
    private int[] rows = new int[64];
    private Section[] sections = new Section[64];
    private int size;

    public DecisionPoints(Moment moment) {
        this.moment = moment;
    }

    /**
     * @param policy id of a policy; of one that no history tells about there is no occasion
     * @param from first day, since 1970-01-01
     * @param to last day
     * @return how many there are
     */
    public int find(String policy, int from, int to) {
        size = 0;
        if (!moment.history().isAppointed()) {
            return 0;
        }
        switch (policy) {
            case "jp-conversion" -> credits(from, to, false);
            case "jp-caps" -> credits(from, to, true);
            case "jpm-category" -> acts(ASSESSMENTS, Column.DAY, from, to);
            case "performance-rating" -> acts(RATINGS, Column.PERIOD_END, from, to);
            case "waiting-priority" -> acts(NOMINATIONS, Column.DAY, from, to);
            case "enrolment-eligibility" -> {
                acts(ENROLMENTS, Column.DAY, from, to);
                waiting(from, to);
            }
            case "award-criteria" -> awards(from, to);
            case "jp-duty" -> duties(from, to);
            case "ip-asn", "nine-box" -> years(from, to);
            case "satyalancana-karya-satya" -> satyalancana(from, to);
            default -> {}
        }
        return size;
    }

    /**
     * @param index below what {@link #find} returned
     */
    public void turnTo(int index) {
        if (rows[index] == NO_ROW) {
            moment.at(days[index]);
        } else {
            moment.at(days[index], sections[index], rows[index]);
        }
    }

    private void credits(int from, int to, boolean capped) {
        section = CREDITS;
        for (var row = 0; row < moment.rows(CREDITS); row++) {
            var day = moment.get(CREDITS, row, Column.DECIDED);
            var marks = moment.get(CREDITS, row, Column.MARKS);
            var counts = moment.get(CREDITS, row, Column.DAY);
            if ((isIn(day, from, to) || isIn(counts, from, to))
                    && (!capped || Marks.source(marks) == Marks.LEARNING)) {
                add(day, row);
            }
        }
    }

    private static boolean isIn(int day, int from, int to) {
        return day >= from && day <= to;
    }

    private void acts(Section of, int dated, int from, int to) {
        section = of;
        for (var row = 0; row < moment.rows(of); row++) {
            var day = moment.get(of, row, dated);
            if (day >= from && day <= to) {
                add(day, row);
            }
        }
    }

    /** Nominations, without those that a place was given to on the same day. */
    private void waiting(int from, int to) {
        section = NOMINATIONS;
        for (var row = 0; row < moment.rows(NOMINATIONS); row++) {
            var day = moment.get(NOMINATIONS, row, Column.DAY);
            if (day >= from
                    && day <= to
                    && !isEnrolled(moment.get(NOMINATIONS, row, Column.SESSION), day)) {
                add(day, row);
            }
        }
    }

    private boolean isEnrolled(int session, int day) {
        for (var row = 0; row < moment.rows(ENROLMENTS); row++) {
            if (moment.get(ENROLMENTS, row, Column.SESSION) == session
                    && moment.get(ENROLMENTS, row, Column.DAY) == day) {
                return true;
            }
        }
        return false;
    }

    /** Calls that somebody was nominated in, and every year. */
    private void awards(int from, int to) {
        section = CALLS;
        var row = 0;
        for (var year = Days.year(from); year <= Days.year(to); year++) {
            var end = Math.min(Days.of(year, 12, 31), to);
            for (; row < moment.rows(CALLS) && moment.get(CALLS, row, 0) <= end; row++) {
                if (moment.get(CALLS, row, 0) >= from) {
                    add(moment.get(CALLS, row, 0), row);
                }
            }
            yearly(end);
        }
    }

    private void years(int from, int to) {
        for (var year = firstYear(from); year <= Days.year(to); year++) {
            yearly(Math.min(Days.of(year, 12, 31), to));
        }
    }

    private int firstYear(int from) {
        return Math.max(Days.year(from), Days.year(moment.history().knownSince()));
    }

    private void yearly(int day) {
        var history = moment.history();
        if (day >= history.knownSince() && history.isInServiceOn(day)) {
            add(day, NO_ROW);
        }
    }

    /** Of PNS who do not hold the highest one. */
    private void satyalancana(int from, int to) {
        var history = moment.history();
        for (var year = firstYear(from); year <= Days.year(to); year++) {
            var day = Math.min(Days.of(year, 12, 31), to);
            if (history.kindOn(day).isPns() && ConductFolds.satyalancana(moment.at(day)) < 3) {
                yearly(day);
            }
        }
    }

    private void duties(int from, int to) {
        var history = moment.history();
        for (var year = firstYear(from); year <= Days.year(to); year++) {
            var day = Math.min(Days.of(year, 12, 31), to);
            if (history.kindOn(day).isPns()) {
                yearly(day);
            }
            contractYear(year, from, to);
        }
    }

    /** One that begins on 1 January ends in the calendar year that it begins in. */
    private void contractYear(int endingIn, int from, int to) {
        var history = moment.history();
        var since = history.serviceSince();
        var ends = Days.plusYears(since, endingIn - Days.year(since)) - 1;
        if (Days.year(ends) < endingIn) {
            ends = Days.plusYears(since, endingIn + 1 - Days.year(since)) - 1;
        }
        var end = Math.min(ends, to);
        if (end >= from && end >= since && !history.kindOn(end).isPns()) {
            yearly(end);
        }
    }

    private void add(int day, int row) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
            sections = Arrays.copyOf(sections, 2 * size);
        }
        var at = size++;
        for (; at > 0 && days[at - 1] > day; at--) {
            days[at] = days[at - 1];
            rows[at] = rows[at - 1];
            sections[at] = sections[at - 1];
        }
        days[at] = day;
        rows[at] = row;
        sections[at] = section;
    }
}
