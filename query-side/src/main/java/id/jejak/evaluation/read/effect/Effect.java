package id.jejak.evaluation.read.effect;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What trainings led to in an agency and everything below it. Results are 0 to 100.
 *
 * @param due by the year asked for, {@code done} of them are closed
 * @param waiting not closed, whenever due
 * @param overdue not closed and due before the day it was asked
 * @param projects how many, by stage
 * @param projectMean mean score of the evaluated ones
 */
record Effect(
        String agencyId,
        int year,
        LocalDate asOf,
        long position,
        long due,
        long done,
        long waiting,
        long overdue,
        List<OfProgramme> programmes,
        Map<String, Long> projects,
        @Nullable BigDecimal projectMean,
        List<OfPart> below) {

    /**
     * Means of the participants whose evaluation is closed.
     *
     * @param before how much of the aims assessments had found before the training
     * @param after the test at its end
     * @param sixMonths what superior and colleagues found
     */
    record OfProgramme(
            String programmeId,
            String title,
            long closed,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal sixMonths) {}

    record OfPart(String id, String name, long due, long done, long waiting, long overdue) {}
}
