package id.jejak.learning.read.forms;

import id.jejak.training.events.TrainingForm;

import java.math.BigDecimal;
import java.util.List;

/**
 * A page of the people of an agency with what they learned in one year, most JP first.
 *
 * @param total people, of all pages
 */
record Learners(
        String agencyId, int year, long position, long total, int page, List<Learner> people) {
    record Learner(String employeeId, BigDecimal jp, BigDecimal outside, List<Of> forms) {}

    record Of(TrainingForm form, BigDecimal jp, int activities) {}
}
