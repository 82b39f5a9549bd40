package id.jejak.study.read.degrees;

import id.jejak.kernel.Education;

import java.util.List;
import java.util.SortedMap;

/**
 * The studies for a degree of the people of an agency and everything below it.
 *
 * @param stages how many studies stand where, now
 * @param degrees attained in the year, by education
 * @param semesters that ended in the year
 * @param rows running ones first; empty for those who read figures only
 */
record Studies(
        String agencyId,
        int year,
        long position,
        SortedMap<Stage, Long> stages,
        SortedMap<Education, Long> degrees,
        long semesters,
        List<Row> rows) {

    record Row(String employeeId, String agencyId, Course study) {}
}
