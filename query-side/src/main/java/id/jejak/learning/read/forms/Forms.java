package id.jejak.learning.read.forms;

import id.jejak.training.events.TrainingForm;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the people of an agency and everything below it learned in one calendar year. A transfer
 * takes along what somebody learned before.
 *
 * @param waiting reports of learning that wait for an answer, of all years
 */
record Forms(
        String agencyId,
        int year,
        long position,
        long waiting,
        long refused,
        List<Row> forms,
        List<Part> parts) {

    /**
     * @param outside JP of PPPK on their own initiative, which break no ceiling
     */
    record Row(
            TrainingForm form, BigDecimal jp, BigDecimal outside, long activities, long people) {}

    /** An agency right below. */
    record Part(String agencyId, String name, BigDecimal jp, long activities) {}
}
