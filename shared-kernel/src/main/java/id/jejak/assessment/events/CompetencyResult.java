package id.jejak.assessment.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;

/**
 * One competency of an assessment.
 *
 * @param gap achieved minus required, -5 to 5; only a negative one is a need
 */
public record CompetencyResult(CompetencyId competency, Level achieved, Level required, int gap) {
    public static CompetencyResult of(CompetencyId competency, Level achieved, Level required) {
        return new CompetencyResult(
                competency, achieved, required, achieved.value() - required.value());
    }
}
