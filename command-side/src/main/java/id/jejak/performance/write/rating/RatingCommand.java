package id.jejak.performance.write.rating;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.deciding.YearlyRatings;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.StableId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of the ratings of one employee. Nobody rates the own work. */
public sealed interface RatingCommand extends Command {
    EmployeeId employeeId();

    RatingId ratingId();

    @TargetAggregateIdentifier
    default String stream() {
        return streamOf(employeeId());
    }

    @Override
    default Target target() {
        return Target.ofAnother(employeeId());
    }

    /** All ratings of an employee stand in one stream. */
    static String streamOf(EmployeeId employee) {
        return YearlyRatings.streamOf(employee);
    }

    static RatingId idOf(EmployeeId employee, Period period) {
        return new RatingId(
                StableId.of("rating", employee + " " + period.kind() + " " + period.from()));
    }

    /** {@code ratedBy} is the superior; null where an old record does not tell. */
    record RatePerformance(
            EmployeeId employeeId,
            Period period,
            Appraisal appraisal,
            @Nullable EmployeeId ratedBy,
            LocalDate on)
            implements RatingCommand {
        @Override
        public RatingId ratingId() {
            return idOf(employeeId, period);
        }
    }

    record CorrectRating(
            EmployeeId employeeId, RatingId ratingId, Appraisal appraisal, String reason)
            implements RatingCommand {}
}
