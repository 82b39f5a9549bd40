package id.jejak.learning.events;

import id.jejak.kernel.Jp;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;

/**
 * The raw facts of what somebody did, from which any rule can find the JP anew.
 *
 * @param days calendar days of learning between the first and the last, 1 to 1,500
 * @param meetings sessions, visits or semesters, 1 to 500
 * @param programmeJp hours by the curriculum; what the learner spent where there is none
 */
public record Deed(
        TrainingForm form,
        Reach reach,
        LocalDate startsOn,
        LocalDate endsOn,
        int days,
        int meetings,
        Jp programmeJp) {}
