package id.jejak.study.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.study.events.StudyKind;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.JpConversion.Credit;

import java.time.LocalDate;
import java.util.TreeMap;

/** JP of one semester of a study assignment or permit, by the policy of all JP. */
public final class SemesterJp {
    private SemesterJp() {}

    /**
     * @param on last day of the semester
     * @throws NoDecision as {@link JpConversion#of}
     */
    public static Credit of(StudyKind kind, LocalDate on, Policies policies) {
        return JpConversion.of(semester(kind), 1, on, policies);
    }

    private static Activity semester(StudyKind kind) {
        var form =
                switch (kind) {
                    case TUGAS_BELAJAR -> TrainingForm.TUGAS_BELAJAR;
                    case IZIN_BELAJAR -> TrainingForm.IZIN_BELAJAR;
                };
        return new Activity(
                new ProgrammeId("study"), form, Reach.NATIONAL, 1, 1, Jp.ZERO, new TreeMap<>());
    }
}
