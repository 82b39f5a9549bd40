package id.jejak.infra.sample;

import id.jejak.kernel.Level;
import id.jejak.training.events.TrainingForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A programme of the catalogue, and how it is usually held.
 *
 * @param field whose people it is for; null for everybody
 * @param days calendar days of a session
 * @param meetings units that its form counts in
 * @param weight how often it is held, relative to the others
 */
record Programme(
        int index,
        String code,
        String title,
        TrainingForm form,
        int jp,
        SortedMap<String, Level> aims,
        LocalDate offered,
        Audience audience,
        @Nullable Field field,
        int days,
        int meetings,
        int seats,
        double weight) {

    enum Audience {
        ALL,
        CPNS,
        JPT,
        ADMINISTRATOR,
        PENGAWAS,
        STRUCTURAL,
        FUNCTIONAL,
        PELAKSANA,
        FIELD,
        /** Enrolled by decision, not by sampling. */
        STUDY
    }

    /** Participants of curricular forms are tested. */
    boolean isTested() {
        return switch (form) {
            case STRUCTURAL_LEADERSHIP,
                    MANAGERIAL,
                    TECHNICAL,
                    FUNCTIONAL,
                    SOCIOCULTURAL,
                    COURSE,
                    PENATARAN,
                    BIMTEK,
                    E_LEARNING,
                    DISTANCE_TRAINING ->
                    true;
            default -> false;
        };
    }

    boolean isDigital() {
        return form == TrainingForm.E_LEARNING || form == TrainingForm.DISTANCE_TRAINING;
    }

    /** Large enough that its effect at work is asked for after six months. */
    boolean isLarger() {
        return jp >= 20 && audience != Audience.STUDY;
    }
}
