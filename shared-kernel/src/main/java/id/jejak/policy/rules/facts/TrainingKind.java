package id.jejak.policy.rules.facts;

import static id.jejak.training.events.TrainingForm.BENCHMARKING;
import static id.jejak.training.events.TrainingForm.BIMTEK;
import static id.jejak.training.events.TrainingForm.COURSE;
import static id.jejak.training.events.TrainingForm.DISTANCE_TRAINING;
import static id.jejak.training.events.TrainingForm.E_LEARNING;
import static id.jejak.training.events.TrainingForm.FUNCTIONAL;
import static id.jejak.training.events.TrainingForm.MAGANG;
import static id.jejak.training.events.TrainingForm.MANAGERIAL;
import static id.jejak.training.events.TrainingForm.PENATARAN;
import static id.jejak.training.events.TrainingForm.SEMINAR;
import static id.jejak.training.events.TrainingForm.SOCIOCULTURAL;
import static id.jejak.training.events.TrainingForm.SOSIALISASI;
import static id.jejak.training.events.TrainingForm.STRUCTURAL_LEADERSHIP;
import static id.jejak.training.events.TrainingForm.TECHNICAL;
import static id.jejak.training.events.TrainingForm.WORKSHOP;

import id.jejak.training.events.TrainingForm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds of training as the index of professionalism counts them (domain facts 4.1). Which forms
 * belong to technical training and to "seminar and the like" is Jejak's own reading; no source
 * lists the forms of PerLAN 10/2018 for it. Models that need it finer read the JP of single forms.
 */
public enum TrainingKind {
    ANY(
            "trainings",
            "pelatihan",
            "trainings",
            EnumSet.complementOf(
                    EnumSet.of(TrainingForm.TUGAS_BELAJAR, TrainingForm.IZIN_BELAJAR))),
    LEADERSHIP(
            "leadershipTrainings",
            "diklat kepemimpinan struktural",
            "structural leadership trainings",
            EnumSet.of(STRUCTURAL_LEADERSHIP)),
    MANAGERIAL_KIND(
            "managerialTrainings",
            "pelatihan manajerial",
            "managerial trainings",
            EnumSet.of(MANAGERIAL)),
    TECHNICAL_KIND(
            "technicalTrainings",
            "pelatihan teknis, bimtek, penataran, e-learning, pelatihan jarak jauh",
            "technical trainings, bimtek, penataran, e-learning, distance trainings",
            EnumSet.of(TECHNICAL, BIMTEK, PENATARAN, E_LEARNING, DISTANCE_TRAINING)),
    FUNCTIONAL_KIND(
            "functionalTrainings",
            "pelatihan fungsional",
            "functional trainings",
            EnumSet.of(FUNCTIONAL)),
    SOCIOCULTURAL_KIND(
            "socioculturalTrainings",
            "pelatihan sosial kultural",
            "sociocultural trainings",
            EnumSet.of(SOCIOCULTURAL)),
    SEMINARS(
            "seminars",
            "seminar, lokakarya, kursus, magang, sosialisasi, patok banding",
            "seminars, workshops, courses, magang, sosialisasi, benchmarkings",
            EnumSet.of(SEMINAR, WORKSHOP, COURSE, MAGANG, SOSIALISASI, BENCHMARKING));

    private final String stem;
    private final String indonesian;
    private final String english;
    private final Set<TrainingForm> forms;

    TrainingKind(String stem, String indonesian, String english, Set<TrainingForm> forms) {
        this.stem = stem;
        this.indonesian = indonesian;
        this.english = english;
        this.forms = Collections.unmodifiableSet(forms);
    }

    /** One bit for each form, by its place in the enum. */
    public int bits() {
        return forms.stream().mapToInt(form -> 1 << form.ordinal()).reduce(0, (a, b) -> a | b);
    }

    String stem() {
        return stem;
    }

    String indonesian() {
        return indonesian;
    }

    String english() {
        return english;
    }
}
