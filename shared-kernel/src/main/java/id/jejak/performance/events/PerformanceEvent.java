package id.jejak.performance.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ratings of one employee's work. */
public sealed interface PerformanceEvent extends EmployeeFact {
    RatingId ratingId();

    Period period();

    Rating rating();

    SortedSet<CompetencyId> weakAreas();

    /**
     * @param policy the rule that turned the appraisal into the rating
     * @param weakAreas competencies that the appraisal shows to be weak
     * @param ratedBy the superior; null where an old record does not tell
     */
    record PerformanceRated(
            RatingId ratingId,
            EmployeeId employeeId,
            Period period,
            Appraisal appraisal,
            Rating rating,
            PolicyRef policy,
            SortedSet<CompetencyId> weakAreas,
            @Nullable EmployeeId ratedBy,
            LocalDate occurredOn)
            implements PerformanceEvent {
        public PerformanceRated {
            weakAreas = Collections.unmodifiableSortedSet(new TreeSet<>(weakAreas));
        }
    }

    /** Takes the place of the rating from its own day on; the old one stays in the history. */
    record RatingCorrected(
            RatingId ratingId,
            EmployeeId employeeId,
            Period period,
            Appraisal appraisal,
            Rating rating,
            PolicyRef policy,
            SortedSet<CompetencyId> weakAreas,
            String reason,
            LocalDate occurredOn)
            implements PerformanceEvent {
        public RatingCorrected {
            weakAreas = Collections.unmodifiableSortedSet(new TreeSet<>(weakAreas));
        }
    }
}
