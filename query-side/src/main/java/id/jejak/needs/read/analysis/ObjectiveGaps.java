package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;

import java.util.List;

/**
 * How far an agency's people are from what an objective asks for.
 *
 * @param missing levels below the standards of the posts, summed over people and competencies: the
 *     order of rank
 * @param below how many people lie below the standard in any of the competencies
 */
record ObjectiveGaps(
        String code, String text, long missing, long below, List<OfCompetency> competencies) {
    /**
     * @param target level of the objective
     * @param assessed people of whom a level is known
     * @param reached those at the target or above
     * @param below those below the standard of their post
     */
    record OfCompetency(
            CompetencyId competencyId,
            Level target,
            long assessed,
            long reached,
            long below,
            long missing) {}
}
