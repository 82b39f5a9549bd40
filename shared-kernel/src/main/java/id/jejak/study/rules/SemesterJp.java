package id.jejak.study.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.study.events.StudyKind;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.rules.JpConversion;

import java.util.TreeMap;

/**
 * JP of one semester of a study assignment or permit: 20 (domain facts 1.3, from an agency's guide
 * to PerLAN 10/2018; another text says 20 a year, which was not found in any table).
 */
public final class SemesterJp {
    public static final PolicyRef POLICY = JpConversion.POLICY;

    private SemesterJp() {}

    public static Jp of(StudyKind kind) {
        var form =
                switch (kind) {
                    case TUGAS_BELAJAR -> TrainingForm.TUGAS_BELAJAR;
                    case IZIN_BELAJAR -> TrainingForm.IZIN_BELAJAR;
                };
        return JpConversion.credit(
                new Activity(
                        new ProgrammeId("study"),
                        form,
                        Reach.NATIONAL,
                        1,
                        1,
                        Jp.ZERO,
                        new TreeMap<>()),
                1);
    }
}
