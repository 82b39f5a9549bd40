package id.jejak.training.write.session;

import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Priority;
import id.jejak.training.rules.JpMissing;
import id.jejak.training.rules.WaitingPriority;
import id.jejak.training.write.learner.LearningRecord;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/** What the rule of the waiting list asks about somebody, as it was on the day of nomination. */
final class Priorities {
    private Priorities() {}

    static Priority of(
            LocalDate day,
            SortedMap<CompetencyId, Level> aims,
            ServiceRecord.Known who,
            LearningRecord learning,
            Policies policies) {
        var last = learning.lastTrainedOn(day);
        return WaitingPriority.of(
                learning.missingLevels(aims, day),
                (int) ChronoUnit.MONTHS.between(last == null ? who.since() : last, day),
                who.kindOn(day).isPns() ? JpMissing.of(learning.inYearOf(day)) : Jp.ZERO,
                learning.hasAdoptedNeed(aims, day),
                day,
                policies);
    }
}
