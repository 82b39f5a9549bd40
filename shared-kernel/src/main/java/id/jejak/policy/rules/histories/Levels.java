package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.RESULTS;

/** What assessments found of single competencies. */
final class Levels {
    static final int UNKNOWN = -1;

    private Levels() {}

    /**
     * By the latest assessment until the day that looked at it.
     *
     * @param competency its number in the {@link World}
     * @return {@link #UNKNOWN} where none did
     */
    static int of(History history, int competency, int day) {
        var at = 0;
        var level = UNKNOWN;
        for (var row = 0; row < history.rows(ASSESSMENTS); row++) {
            var end = at + history.get(ASSESSMENTS, row, Column.RESULTS);
            for (; at < end; at++) {
                var result = history.get(RESULTS, at, 0);
                if (history.get(ASSESSMENTS, row, Column.DAY) <= day
                        && Marks.competency(result) == competency) {
                    level = Marks.achieved(result);
                }
            }
        }
        return level;
    }
}
