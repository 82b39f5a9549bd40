package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.needs.rules.GapSize;

import java.util.List;

/**
 * One competency in which one employee stands below the standard of the post held.
 *
 * @param from level by the latest assessment
 * @param to level that the post requires
 * @param missing levels between them, 1 to 5
 * @param objectives codes of the objectives that ask for the competency
 */
record Gap(
        EmployeeId employeeId,
        CompetencyId competencyId,
        Level from,
        Level to,
        int missing,
        GapSize size,
        List<String> objectives) {}
