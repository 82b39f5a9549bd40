package id.jejak.training.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The raw facts of a learning activity from which any JP rule can decide anew.
 *
 * @param days calendar days it lasts, 1 to 1,500
 * @param meetings sessions, visits or semesters, 1 to 500: the unit that the form counts in
 * @param programmeJp hours by the curriculum
 */
public record Activity(
        ProgrammeId programmeId,
        TrainingForm form,
        Reach reach,
        int days,
        int meetings,
        Jp programmeJp,
        SortedMap<CompetencyId, Level> aims) {
    public static final int MOST_DAYS = 1_500;
    public static final int MOST_MEETINGS = 500;

    public Activity {
        aims = Collections.unmodifiableSortedMap(new TreeMap<>(aims));
    }
}
